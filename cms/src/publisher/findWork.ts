import { sql } from '@payloadcms/db-postgres';
import { operationQueue } from '../operations/operationTask.ts';
import type { Database } from './Database.ts';
import { isOpen, toJob, type JobRow, type PublishJob } from './jobQueue.ts';

/** What there is to do for a publisher. */
export type Work = {
  isPaused: boolean;
  /** whether people have told it something */
  hasOperations: boolean;
  /** wishes to publish that may be worked off now, oldest first */
  jobs: PublishJob[];
  /** units whose pages have changed by the clock alone, longest due first */
  byClock: string[];
  /** when the next wish that was put off comes due, and when the clock changes the next unit */
  moments: Date[];
};

type Row = { paused: boolean; operations: boolean; jobs: JobRow[]; by_clock: string[]; moments: (string | null)[] };

/** One statement, as the publisher asks before and after everything that it does. */
export async function findWork(database: Database, now: Date): Promise<Work> {
  const moment = now.toISOString();
  const { rows } = await database.execute<Row>(sql`select
    exists (select from publishing where paused) as paused,
    exists (select from payload_jobs where queue = ${operationQueue} and completed_at is null) as operations,
    (select coalesce(json_agg(job), '[]') from (
      select id, input, created_at, total_tried from payload_jobs
      where ${isOpen} and (wait_until is null or wait_until <= ${moment}) order by id limit 1000) as job) as jobs,
    (select coalesce(json_agg(unit order by next_change_at), '[]')
      from publish_units where next_change_at <= ${moment}) as by_clock,
    json_build_array((select min(wait_until) from payload_jobs where ${isOpen}),
      (select min(next_change_at) from publish_units)) as moments`);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL did not say what there is to do');
  return {
    isPaused: row.paused,
    hasOperations: row.operations,
    jobs: row.jobs.flatMap(toJob),
    byClock: row.by_clock,
    moments: row.moments.flatMap((next) => (next === null ? [] : [new Date(next)])),
  };
}
