import type { Where } from 'payload';
import type { LabelOf } from '../labels/labelsOf.ts';
import type { RecordKind } from './publicFields.ts';

/** A document as the database holds it, relations as ids. */
export type RawDocument = Record<string, unknown> & { id: number };

export type SourceQuery = {
  of: RecordKind;
  where?: Where;
  /** field, with `-` for descending; ids decide among equals */
  sort?: string;
  /** the same for every batch, and worth to be remembered from one to the next */
  isKept?: true;
};

/** Where the content of a snapshot comes from. */
export type SnapshotSource = {
  /**
   * Answers all queries from the same state, each under its name, with the fields of `publicFields`.
   * A read that fails throws: an empty list is never the answer to an error.
   */
  read: <Name extends string>(queries: Record<Name, SourceQuery>) => Promise<Record<Name, RawDocument[]>>;
  /** how the forms call what is read */
  labelOf: LabelOf;
};
