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

type Row = { id: number; input: unknown; created_at: string | Date; total_tried: string | number | null };

const isOpen = sql`queue = ${publishQueue} and completed_at is null and has_error is not true`;

/** Jobs that may be worked off at `now`, oldest first. */
export async function findDueJobs(database: Database, now: Date): Promise<PublishJob[]> {
  const { rows } = await database.execute<Row>(sql`
    select id, input, created_at, total_tried from payload_jobs
    where ${isOpen} and (wait_until is null or wait_until <= ${now.toISOString()}) order by id limit 1000`);
  return rows.flatMap(toJob);
}

/** All open jobs, also those that wait for a later attempt: the wishes that a snapshot read in the same transaction fulfils. */
export async function findOpenJobs(database: Database): Promise<PublishJob[]> {
  const { rows } = await database.execute<Row>(
    sql`select id, input, created_at, total_tried from payload_jobs where ${isOpen} order by id`,
  );
  return rows.flatMap(toJob);
}

/** When the next postponed job comes due, or null. */
export async function findNextDue(database: Database): Promise<Date | null> {
  const { rows } = await database.execute<{ next: string | Date | null }>(
    sql`select min(wait_until) as next from payload_jobs where ${isOpen}`,
  );
  const next = rows[0]?.next ?? null;
  return next === null ? null : new Date(next);
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
function toJob(row: Row): PublishJob[] {
  const input = publishJobInput.safeParse(row.input);
  if (!input.success) return [];
  return [{ ...input.data, id: row.id, createdAt: new Date(row.created_at), tried: Number(row.total_tried ?? 0) }];
}
