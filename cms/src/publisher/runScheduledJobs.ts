import { setTimeout as wait } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { databaseOf } from './Database.ts';

/** Payload's queue for publishing and unpublishing at a set time. */
const scheduleQueue = 'default';
/** A document must be live within five seconds of its moment. */
const tickMs = 1_000;

/**
 * Runs Payload's jobs of scheduled publications when they come due, until `signal` ends it. Each second costs one small
 * query. A job that a killed process left marked as running is let go after five minutes.
 */
export async function runScheduledJobs({
  payload,
  logger,
  signal,
}: {
  payload: Payload;
  logger: Logger;
  signal: AbortSignal;
}): Promise<void> {
  const database = databaseOf(payload);
  while (!signal.aborted) {
    try {
      const { rows } = await database.execute<{ is_due: boolean }>(sql`
        select exists (
          select 1 from payload_jobs
          where queue = ${scheduleQueue} and completed_at is null and has_error is not true
            and (wait_until is null or wait_until <= now())
        ) as is_due`);
      if (rows[0]?.is_due) {
        await database.execute(sql`
          update payload_jobs set processing = false
          where queue = ${scheduleQueue} and processing and completed_at is null and updated_at < now() - interval '5 minutes'`);
        await payload.jobs.run({ queue: scheduleQueue, limit: 100 });
      }
    } catch (error) {
      logger.error({ msg: 'scheduled jobs failed, trying again', err: error });
    }
    await wait(tickMs, undefined, { signal }).catch(() => undefined);
  }
}
