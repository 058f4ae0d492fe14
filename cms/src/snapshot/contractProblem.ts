import type { z } from 'zod';
import type { LabelOf } from '../labels/labelsOf.ts';
import { describeFault } from './describeFault.ts';
import type { RawDocument } from './SnapshotSource.ts';

/** A document that cannot be shown as it is, said to the person who edits it. */
export type ContractProblem = {
  collection: string;
  documentId: number | null;
  /** how the form calls such a document, e.g. "Kontakt" */
  kind: string;
  title: string;
  /** German, for each field what is wrong and what to do; without a colon, at which Payload's notices would cut it */
  message: string;
};

const shownFields = 3;

/** What has to be there of a unit as a whole, by collection and path. */
const wholes: Readonly<Record<string, string>> = {
  'districts.jugendaemter':
    'Zu diesem Netzwerk gehört noch kein veröffentlichtes Jugendamt, bitte veröffentlichen Sie eines.',
};

/** @param value what did not fit `schema` */
export function contractProblem({
  collection,
  record,
  schema,
  value,
  error,
  labelOf,
}: {
  collection: string;
  record: RawDocument | Record<string, unknown>;
  schema: z.ZodType;
  value: unknown;
  error: z.ZodError;
  labelOf: LabelOf;
}): ContractProblem {
  const title = ['title', 'name', 'term', 'citation']
    .map((field) => record[field])
    .find((candidate) => typeof candidate === 'string' && candidate.trim() !== '');
  const faults = error.issues.map(({ path }) => {
    const whole = wholes[[collection, ...path].join('.')];
    if (whole) return whole;
    const label = labelOf(collection, path);
    if (label === null)
      return `Etwas lässt sich so nicht zeigen, bitte melden Sie das der Technik (${path.join(' › ')}).`;
    return `Bitte prüfen Sie das Feld „${label}“. ${describeFault({ schema, value, path })}`;
  });
  const sentences = [...new Set(faults)];
  const more = sentences.length > shownFields ? ['Auch weitere Felder passen nicht.'] : [];
  return {
    collection,
    documentId: typeof record['id'] === 'number' ? record['id'] : null,
    kind: labelOf(collection, []) ?? collection,
    title: typeof title === 'string' ? title : 'ohne Titel',
    message: [...sentences.slice(0, shownFields), ...more].join(' '),
  };
}
