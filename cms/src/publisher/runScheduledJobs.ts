import { setTimeout as wait } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import { onSchedule } from '../publishing/onSchedule.ts';
import { databaseOf } from './Database.ts';
import type { Publisher } from './Publisher.ts';

/** Payload's queue for publishing and unpublishing at a set time. */
const scheduleQueue = 'default';
/** Held by the one publisher that runs these jobs. */
const scheduleLock = 'schedule';
/** A document must be live within five seconds of its moment. */
const tickMs = 1_000;

/**
 * Runs Payload's jobs of scheduled publications when they come due, until `signal` ends it. Each second costs one small
 * query.
 */
export async function runScheduledJobs({
  publisher,
  signal,
}: {
  publisher: Publisher;
  signal: AbortSignal;
}): Promise<void> {
  while (!signal.aborted) {
    try {
      if (publisher.session.isAlive() && (await isAnyDue(publisher))) await runDue(publisher);
    } catch (error) {
      publisher.logger.error({ msg: 'scheduled jobs failed, trying again', err: error });
    }
    await wait(tickMs, undefined, { signal }).catch(() => undefined);
  }
}

async function isAnyDue({ payload }: Publisher): Promise<boolean> {
  const { rows } = await databaseOf(payload).execute<{ is_due: boolean }>(sql`
    select exists (
      select 1 from payload_jobs
      where queue = ${scheduleQueue} and completed_at is null and has_error is not true
        and (wait_until is null or wait_until <= now())
    ) as is_due`);
  return rows[0]?.is_due === true;
}

async function runDue({ payload, session }: Publisher): Promise<void> {
  if (!(await session.tryLock(scheduleLock))) return;
  try {
    // Only who holds the lock runs these jobs: one that is marked as running was left behind by a killed process.
    await databaseOf(payload).execute(sql`
      update payload_jobs set processing = false
      where queue = ${scheduleQueue} and processing and completed_at is null`);
    await onSchedule(() => payload.jobs.run({ queue: scheduleQueue, limit: 100 }));
  } finally {
    await session.unlock(scheduleLock);
  }
}
