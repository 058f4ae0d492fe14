import type { z } from 'zod';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import type { RawDocument } from './SnapshotSource.ts';
import { type FindMedia, toContract } from './toContract.ts';

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
}: {
  collection: string;
  schema: Schema;
  records: RawDocument[];
  findMedia: FindMedia;
}): { valid: z.infer<Schema>[]; omitted: ContractProblem[]; fatal: ContractProblem[] } {
  const valid: z.infer<Schema>[] = [];
  const problems: ContractProblem[] = [];
  for (const record of records) {
    const parsed = schema.safeParse(toContract(schema, record, findMedia));
    if (parsed.success) valid.push(parsed.data);
    else problems.push(contractProblem({ collection, record, error: parsed.error }));
  }
  return canDoWithout.has(collection)
    ? { valid, omitted: problems, fatal: [] }
    : { valid, omitted: [], fatal: problems };
}
