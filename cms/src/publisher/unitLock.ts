import { sql } from '@payloadcms/db-postgres';
import type { Database } from './Database.ts';
import { lockSpace } from './sessionConnection.ts';

/** Name of the lock that the publisher of a unit holds. */
export function lockOf(unit: string): string {
  return `unit:${unit}`;
}

export type RunningUnit = {
  unit: string;
  /** null in the first moments, in which no step is written down */
  stage: string | null;
  since: Date | null;
};

/** Units that a publisher works on at this moment, known from its locks: they vanish with a publisher that is killed. */
export async function findRunningUnits(database: Database): Promise<RunningUnit[]> {
  // PostgreSQL shows the two halves of an advisory lock's key as unsigned numbers.
  const { rows } = await database.execute<{
    unit: string;
    stage: string | null;
    stage_since: string | Date | null;
  }>(sql`
    select u.unit, u.stage, u.stage_since from publish_units u
    join pg_locks l on l.locktype = 'advisory' and l.objsubid = 2 and l.granted
      and l.database = (select oid from pg_database where datname = current_database())
      and l.classid = ${lockSpace}::bigint::oid
      and l.objid = (hashtext('unit:' || u.unit)::bigint & 4294967295)::oid`);
  return rows.map(({ unit, stage, stage_since }) => ({
    unit,
    stage,
    since: stage_since === null ? null : new Date(stage_since),
  }));
}
