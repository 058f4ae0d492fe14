import { sql } from '@payloadcms/db-postgres/drizzle';
import type { Database } from '../publisher/Database.ts';

export type Pause = { since: Date; by: string | null };

/** Since when and by whom publishing is paused; null while it is not. */
export async function readPause(database: Database): Promise<Pause | null> {
  const { rows } = await database.execute<{ paused_since: string | Date | null; paused_by: string | null }>(
    sql`select paused_since, paused_by from publishing where paused limit 1`,
  );
  const [row] = rows;
  return row ? { since: new Date(row.paused_since ?? 0), by: row.paused_by } : null;
}
