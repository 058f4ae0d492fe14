import type { z } from 'zod';
import type { LabelOf } from '../labels/labelsOf.ts';
import { checkRecords } from './checkRecords.ts';
import type { ContractProblem } from './contractProblem.ts';
import type { RawDocument } from './SnapshotSource.ts';
import type { FindMedia } from './toContract.ts';

/** Checks the records of one unit list by list, and gathers what does not fit. */
export function createChecker(findMedia: FindMedia, labelOf: LabelOf) {
  const omitted: ContractProblem[] = [];
  const fatal: ContractProblem[] = [];
  return {
    /** what the pages do without */
    omitted,
    /** what stops the unit */
    fatal,
    check: <Schema extends z.ZodObject>(
      collection: string,
      schema: Schema,
      records: RawDocument[],
    ): z.infer<Schema>[] => {
      const checked = checkRecords({ collection, schema, records, findMedia, labelOf });
      omitted.push(...checked.omitted);
      fatal.push(...checked.fatal);
      return checked.valid;
    },
  };
}
