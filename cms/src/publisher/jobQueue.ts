import { sql } from '@payloadcms/db-postgres';
import { everyUnit, publishJobInput, type PublishJobInput } from '../publishing/PublishJob.ts';
import { publishQueue } from '../publishing/publishTask.ts';
import type { Database } from './Database.ts';

export type PublishJob = PublishJobInput & {
  id: number;
  createdAt: Date;
  /** failed attempts so far */
  tried: number;
};

export type JobRow = { id: number; input: unknown; created_at: string | Date; total_tried: string | number | null };

/** Wishes that are neither fulfilled nor given up. */
export const isOpen = sql`queue = ${publishQueue} and completed_at is null and has_error is not true`;

/** All open jobs, also those that wait for a later attempt: the wishes that a snapshot read in the same transaction fulfils. */
export async function findOpenJobs(database: Database): Promise<PublishJob[]> {
  const { rows } = await database.execute<JobRow>(
    sql`select id, input, created_at, total_tried from payload_jobs where ${isOpen} order by id`,
  );
  return rows.flatMap(toJob);
}

/**
 * Takes finished units off the jobs whose changes were in the snapshot; a job without units left leaves the queue.
 * Jobs that were committed after the snapshot was read are not in `jobs` and stay. What another batch has taken off the
 * same job meanwhile stays off.
 * @param every what `*` stands for
 */
export async function closeJobs({
  database,
  jobs,
  done,
  every,
}: {
  database: Database;
  jobs: PublishJob[];
  done: ReadonlySet<string>;
  every: string[];
}): Promise<void> {
  const ids = sql`any(${sql.param(jobs.map(({ id }) => id))}::int[])`;
  await database.execute(sql`
    update payload_jobs set updated_at = now(), input = jsonb_set(input, '{units}',
      (case when input->'units' ? ${everyUnit} then ${JSON.stringify(every)}::jsonb else input->'units' end)
        - ${sql.param([...done])}::text[])
    where id = ${ids}`);
  await database.execute(sql`delete from payload_jobs where id = ${ids} and input->'units' = '[]'`);
}

/**
 * Puts off the jobs of units that failed, longer with each attempt.
 * @param longest seconds: what content does wrong waits for a person, what the machine does wrong may be over any moment
 */
export async function postponeJobs({
  database,
  jobs,
  failed,
  longest,
  now,
}: {
  database: Database;
  jobs: PublishJob[];
  failed: ReadonlySet<string>;
  longest: number;
  now: Date;
}): Promise<void> {
  for (const job of jobs) {
    if (!job.units.some((unit) => unit === everyUnit || failed.has(unit))) continue;
    const seconds = Math.min(longest, 2 ** (job.tried + 1));
    const next = new Date(now.getTime() + seconds * 1000).toISOString();
    await database.execute(
      sql`update payload_jobs set total_tried = ${job.tried + 1}, wait_until = ${next} where id = ${job.id}`,
    );
  }
}

/** The units of a job by name. */
export function expandUnits(units: string[], every: string[]): string[] {
  return units.includes(everyUnit) ? every : units;
}

/** A job that nobody can read is left alone: it must not keep the others from being worked off. */
export function toJob(row: JobRow): PublishJob[] {
  const input = publishJobInput.safeParse(row.input);
  if (!input.success) return [];
  return [{ ...input.data, id: row.id, createdAt: new Date(row.created_at), tried: Number(row.total_tried ?? 0) }];
}
