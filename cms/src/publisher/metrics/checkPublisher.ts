import { sql } from '@payloadcms/db-postgres/drizzle';
import { readPause } from '../../operations/readPause.ts';
import { publishQueue } from '../../publishing/publishTask.ts';
import type { Database } from '../Database.ts';

/** How long the database may take to answer, in milliseconds. */
const patience = 3000;
/** Longer than publishing everything anew takes; what failed is not due while it waits for its next attempt. */
const longestWaitMs = 5 * 60_000;

/**
 * What keeps the publisher from its work, in German; empty when nothing does. The test of its loop is what the loop is for:
 * that nothing which is due waits, unless people have paused it.
 */
export async function checkPublisher(database: Database, now: Date): Promise<string[]> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience).unref();
  });
  try {
    return await Promise.race([findOverdue(database, now), late]);
  } catch {
    return ['Die Datenbank antwortet nicht.'];
  }
}

async function findOverdue(database: Database, now: Date): Promise<string[]> {
  if (await readPause(database)) return [];
  const limit = new Date(now.getTime() - longestWaitMs).toISOString();
  // A job that nobody can read is left alone for good.
  const { rows } = await database.execute<{ overdue: string | number }>(sql`
    select count(*) as overdue from payload_jobs
    where queue = ${publishQueue} and completed_at is null and has_error is not true
      and jsonb_typeof(input -> 'units') = 'array' and greatest(created_at, wait_until) < ${limit}`);
  const overdue = Number(rows[0]?.overdue ?? 0);
  return overdue === 0
    ? []
    : [`Änderungen warten seit mehr als fünf Minuten, obwohl sie an der Reihe sind: ${overdue}.`];
}
