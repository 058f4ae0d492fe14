import type { Pool, PoolClient } from 'pg';
import { publishJobInput, type PublishJobInput } from '../publishing/PublishJob.ts';
import { publishQueue } from '../publishing/publishTask.ts';

export type PublishJob = PublishJobInput & {
  id: number;
  createdAt: Date;
  /** failed attempts so far */
  tried: number;
};

type Row = { id: number; input: unknown; created_at: Date; total_tried: string | number | null };

const open = `queue = '${publishQueue}' and completed_at is null and has_error is not true`;

/** Jobs that may be worked off at `now`, oldest first. */
export async function findDueJobs(pool: Pool | PoolClient, now: Date): Promise<PublishJob[]> {
  const { rows } = await pool.query<Row>(
    `select id, input, created_at, total_tried from payload_jobs
     where ${open} and (wait_until is null or wait_until <= $1) order by id limit 1000`,
    [now],
  );
  return rows.map(toJob);
}

/** When the next waiting job comes due, or null. */
export async function findNextDue(pool: Pool): Promise<Date | null> {
  const { rows } = await pool.query<{ next: Date | null }>(
    `select min(wait_until) as next from payload_jobs where ${open}`,
  );
  return rows[0]?.next ?? null;
}

/**
 * Takes the finished units off the jobs whose changes were in the snapshot, and the jobs that have none left off the queue.
 * Jobs that were committed after the snapshot was read are not in `seen` and stay.
 */
export async function closeJobs({
  pool,
  seen,
  done,
}: {
  pool: Pool;
  seen: PublishJob[];
  done: Set<string>;
}): Promise<void> {
  const finished = seen.filter((job) => job.units.every((unit) => done.has(unit)));
  const partly = seen.filter((job) => !finished.includes(job) && job.units.some((unit) => done.has(unit)));
  if (finished.length > 0) {
    await pool.query('delete from payload_jobs where id = any($1)', [finished.map((job) => job.id)]);
  }
  for (const job of partly) {
    const rest = job.units.filter((unit) => !done.has(unit));
    await pool.query(
      `update payload_jobs set input = jsonb_set(input, '{units}', $2::jsonb), updated_at = now() where id = $1`,
      [job.id, JSON.stringify(rest)],
    );
  }
}

/** Puts jobs with a failed unit off, longer with each attempt, at most an hour. */
export async function postponeJobs({ pool, jobs, now }: { pool: Pool; jobs: PublishJob[]; now: Date }): Promise<void> {
  for (const job of jobs) {
    const seconds = Math.min(3600, 2 ** Math.min(job.tried, 12) * 2);
    await pool.query('update payload_jobs set total_tried = $2, wait_until = $3, updated_at = now() where id = $1', [
      job.id,
      job.tried + 1,
      new Date(now.getTime() + seconds * 1000),
    ]);
  }
}

function toJob(row: Row): PublishJob {
  const input = publishJobInput.parse(row.input);
  return { ...input, id: row.id, createdAt: row.created_at, tried: Number(row.total_tried ?? 0) };
}
