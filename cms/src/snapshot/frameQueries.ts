import type { RawDocument, SourceQuery } from './SnapshotSource.ts';

/** What every unit shows, read once for all units of a batch. */
export type Frame = Record<'portal' | 'helplines' | 'legalBases' | 'glossary', RawDocument[]>;

export const frameQueries = {
  portal: { of: 'portal' },
  helplines: { of: 'helplines', sort: 'order' },
  legalBases: { of: 'legal-bases' },
  glossary: { of: 'glossary', sort: 'term' },
} satisfies Record<string, SourceQuery>;
