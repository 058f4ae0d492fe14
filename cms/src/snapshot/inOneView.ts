import { sql } from '@payloadcms/db-postgres';
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
    const database = transactionOf(payload, transactionID);
    // Left to itself PostgreSQL plans the long statements anew for each district, in the hope of a better plan: that took
    // several times as long as to carry them out.
    await database.execute(sql`set local plan_cache_mode = force_generic_plan`);
    return await read({ database, transactionID });
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}
