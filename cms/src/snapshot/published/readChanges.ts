import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../../publisher/Database.ts';

/** A state of the content, as PostgreSQL names it, and the list of changes that goes on from it. */
export type Mark = { snapshot: string; log: string };

/** Rows of a table that may have changed; null when any may. */
export type Change = { relation: string; ids: number[] | null };

type Row = Mark & { changes: { relation: string | null; ids: number[] | null }[] };

/**
 * What was committed between a state seen earlier and the one that this transaction sees, by whomever and in whatever
 * order transactions began and ended.
 * @param since null when nothing is known of any earlier state
 * @returns changes: null when everything may have changed
 */
export async function readChanges(
  database: Database,
  since: Mark | null,
): Promise<{ mark: Mark; changes: Change[] | null }> {
  const { rows } = await database.execute<Row>(sql`
    select pg_current_snapshot()::text as snapshot, to_regclass('content_changes')::oid::text as log,
      (select coalesce(json_agg(json_build_object('relation', relation, 'ids', ids)), '[]') from content_changes
        where xid >= pg_snapshot_xmin(${since?.snapshot ?? null}::pg_snapshot)
          and (relation is null or not pg_visible_in_snapshot(xid, ${since?.snapshot ?? null}::pg_snapshot))) as changes`);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL did not say which state of the content this is');
  const { changes, ...mark } = row;
  // Another list of the same name came with a backup that was brought back; that one begins with its backup.
  const isKnown = since?.log === mark.log && changes.every(({ relation }) => relation !== null);
  return { mark, changes: isKnown ? (changes as Change[]) : null };
}
