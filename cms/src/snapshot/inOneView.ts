import type { Payload } from 'payload';
import { transactionOf, type Database } from '../publisher/Database.ts';

/** One unchanging view of the database. */
export type View = { database: Database; transactionID: number | string };

/** Reads in a transaction that sees one state of the database, whatever is saved meanwhile, and writes nothing. */
export async function inOneView<Result>(payload: Payload, read: (view: View) => Promise<Result>): Promise<Result> {
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  if (transactionID === null) throw new Error('PostgreSQL gave no transaction to read the content in');
  try {
    return await read({ database: transactionOf(payload, transactionID), transactionID });
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}
