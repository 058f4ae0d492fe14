import { sql } from '@payloadcms/db-postgres';
import type { Database } from './Database.ts';

/** The highest number that the list of releases knows; a store that was begun anew counts on from there. */
export async function highestNumber(database: Database): Promise<number> {
  const { rows } = await database.execute<{ highest: string | number | null }>(
    sql`select max(number) as highest from releases`,
  );
  return Number(rows[0]?.highest ?? 0);
}
