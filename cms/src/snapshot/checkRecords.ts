import { createObjectMemory } from '@schutznetz/shared/memory/createObjectMemory.ts';
import type { z } from 'zod';
import type { LabelOf } from '../labels/labelsOf.ts';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import { SlimDocument, wholeOf } from './SlimDocument.ts';
import type { RawDocument } from './SnapshotSource.ts';
import { type FindMedia, type MediaRecord, toContract } from './toContract.ts';

/**
 * Collections of which a page can do without a single record: a missing news item misleads nobody.
 * A missing contact, town or office could hide the number to call, so there the whole unit stops.
 */
const canDoWithout = new Set(['actors', 'events', 'glossary', 'news', 'pages']);

/** Brings records into the form of the contract; those that do not fit are left out and named, or stop the unit. */
export function checkRecords<Schema extends z.ZodObject>({
  collection,
  schema,
  records,
  findMedia,
  labelOf,
}: {
  collection: string;
  schema: Schema;
  records: RawDocument[];
  findMedia: FindMedia;
  labelOf: LabelOf;
}): { valid: z.infer<Schema>[]; omitted: ContractProblem[]; fatal: ContractProblem[] } {
  const valid: z.infer<Schema>[] = [];
  const problems: ContractProblem[] = [];
  for (const record of records) {
    const { data, problem } = checkRecord({ collection, schema, record, findMedia, labelOf });
    if (problem) problems.push(problem);
    else valid.push(data as z.infer<Schema>);
  }
  return canDoWithout.has(collection)
    ? { valid, omitted: problems, fatal: [] }
    : { valid, omitted: [], fatal: problems };
}

export type Checked = {
  data: unknown;
  problem: ContractProblem | null;
  /** what the check was told of each file that the record names */
  files: readonly (readonly [id: number, file: MediaRecord | undefined])[];
};

type Known = Checked & { schema: z.ZodObject };

/** A record that is the same object, with the same files, is checked once and gives the same object. */
const known = createObjectMemory<RawDocument, Known>();

export function checkRecord({
  collection,
  schema,
  record,
  findMedia,
  labelOf,
}: {
  collection: string;
  schema: z.ZodObject;
  record: RawDocument;
  findMedia: FindMedia;
  labelOf: LabelOf;
}): Checked {
  const before = known.get(record);
  if (before?.schema === schema && hasSameFiles(before, findMedia)) return before;
  const files: [number, MediaRecord | undefined][] = [];
  const noteFile: FindMedia = (id) => {
    const file = findMedia(id);
    files.push([id, file]);
    return file;
  };
  const whole = wholeOf(record);
  const value = toContract(schema, whole, noteFile);
  const parsed = schema.safeParse(value);
  const problem = parsed.success
    ? null
    : contractProblem({ collection, record: whole, schema, value, error: parsed.error, labelOf });
  const checked = { schema, files: files.length === 0 ? noFiles : files, data: shareEmptyLists(parsed.data), problem };
  known.set(record, checked);
  // Without files nothing but the record itself decides, so it is never checked again.
  if (files.length === 0 && record instanceof SlimDocument) record.letGo();
  return checked;
}

const noFiles: Checked['files'] = [];
const noItems: readonly never[] = Object.freeze([]);

/** Lists without an item become one and the same: of a country's records they took 25 MB. */
function shareEmptyLists(record: Record<string, unknown> | undefined): unknown {
  for (const [field, value] of Object.entries(record ?? {}))
    if (record && Array.isArray(value) && value.length === 0) record[field] = noItems;
  return record;
}

/** Whether a record was checked with the files as they are. */
export function hasSameFiles({ files }: Checked, findMedia: FindMedia): boolean {
  return files.every(([id, file]) => findMedia(id) === file);
}
