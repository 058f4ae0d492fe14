import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../../publisher/Database.ts';

/**
 * Removes changes that are older than an hour, and those of another server that came with a backup. A row without a table
 * stays behind: whoever knows the content as of before then has to read everything, so that it is never too early.
 */
export async function clearChanges(database: Database): Promise<void> {
  await database.execute(sql`
    with last as (
      select xid from content_changes
      where at < now() - interval '1 hour' and relation is not null and xid < pg_snapshot_xmax(pg_current_snapshot())
      order by xid desc limit 1
    ), cleared as (
      delete from content_changes
      where xid <= (select xid from last) or xid >= pg_snapshot_xmax(pg_current_snapshot())
    )
    insert into content_changes (xid) select xid from last`);
}
