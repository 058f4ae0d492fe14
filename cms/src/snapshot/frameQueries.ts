import type { RawDocument, SourceQuery } from './SnapshotSource.ts';

/** What every unit shows, read once for all units of a batch. */
export type Frame = Record<'portal' | 'helplines' | 'legalBases' | 'glossary', RawDocument[]>;

const isKept = true;

export const frameQueries = {
  portal: { of: 'portal', isKept },
  helplines: { of: 'helplines', sort: 'order', isKept },
  legalBases: { of: 'legal-bases', isKept },
  glossary: { of: 'glossary', sort: 'term', isKept },
} satisfies Record<string, SourceQuery>;
