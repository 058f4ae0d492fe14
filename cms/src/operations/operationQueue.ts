import { randomUUID } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres/drizzle';
import type { Database } from '../publisher/Database.ts';
import { operationJob, type OperationCommand, type OperationJob } from './Operation.ts';
import { operationQueue, operationTask } from './operationTask.ts';

export type Operation = OperationJob & { id: number; createdAt: Date; doneAt: Date | null };

type Row = { id: number; input: unknown; created_at: string | Date; completed_at: string | Date | null };

/** So many commands that are done stay to be looked up. */
const keptOperations = 500;

/**
 * Commits a command to the publisher, which hears of it at once.
 * @returns the number under which its outcome can be looked up
 */
export async function queueOperation(
  database: Database,
  { command, person, account }: { command: OperationCommand; person: string; account: number | null },
): Promise<number> {
  const input = operationJob.parse({ command, person, account, trace: randomUUID() });
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into payload_jobs (input, task_slug, queue)
    values (${JSON.stringify(input)}::jsonb, ${operationTask.slug}, ${operationQueue}) returning id`);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL gave the command no number');
  return row.id;
}

/** Commands that are not carried out yet, oldest first. */
export async function findOpenOperations(database: Database): Promise<Operation[]> {
  const { rows } = await database.execute<Row>(sql`
    select id, input, created_at, completed_at from payload_jobs
    where queue = ${operationQueue} and completed_at is null order by id`);
  return rows.flatMap(toOperation);
}

/** The newest commands, carried out or not, newest first. */
export async function findLastOperations(database: Database, limit: number): Promise<Operation[]> {
  const { rows } = await database.execute<Row>(sql`
    select id, input, created_at, completed_at from payload_jobs
    where queue = ${operationQueue} order by id desc limit ${limit}`);
  return rows.flatMap(toOperation);
}

export async function readOperation(database: Database, id: number): Promise<Operation | null> {
  const { rows } = await database.execute<Row>(sql`
    select id, input, created_at, completed_at from payload_jobs where queue = ${operationQueue} and id = ${id}`);
  return rows.flatMap(toOperation)[0] ?? null;
}

/** Keeps how far a command is; with an outcome it leaves the queue. */
export async function saveOperation(database: Database, { id, ...operation }: Operation): Promise<void> {
  const input = JSON.stringify(operationJob.parse(operation));
  const done = operation.outcome !== null;
  await database.execute(sql`
    update payload_jobs set input = ${input}::jsonb, updated_at = now(),
      completed_at = case when ${done} then now() end, has_error = ${operation.outcome?.state === 'refused'}
    where id = ${id}`);
  if (!done) return;
  await database.execute(sql`
    delete from payload_jobs where queue = ${operationQueue} and completed_at is not null and id <= (
      select id from payload_jobs where queue = ${operationQueue} and completed_at is not null
      order by id desc offset ${keptOperations} limit 1)`);
}

/** What nobody can read is left alone: it must not keep the others from being carried out. */
function toOperation({ id, input, created_at, completed_at }: Row): Operation[] {
  const job = operationJob.safeParse(input);
  if (!job.success) return [];
  const doneAt = completed_at === null ? null : new Date(completed_at);
  return [{ ...job.data, id, createdAt: new Date(created_at), doneAt }];
}
