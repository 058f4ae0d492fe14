import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { queueOperation } from '../operations/operationQueue.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';
import { databaseOf, type Database } from './Database.ts';
import { findWork } from './findWork.ts';

await useTestDatabase();

const now = new Date('2026-03-02T11:00:00.000Z');
const inAnHour = '2026-03-02T12:00:00.000Z';
const cause = { kind: 'hand', collection: null, documentId: null, title: null, person: null };

let payload: Payload;
let database: Database;

beforeAll(async () => {
  payload = await loadTestPayload();
  database = databaseOf(payload);
});
afterAll(() => payload.destroy());
beforeEach(async () => {
  for (const table of ['payload_jobs', 'publish_units'])
    await database.execute(sql`delete from ${sql.identifier(table)}`);
  await database.execute(sql`update publishing set paused = false`);
});

async function wish(input: object, waitUntil: string | null = null): Promise<void> {
  await database.execute(sql`insert into payload_jobs (input, task_slug, queue, wait_until)
    values (${JSON.stringify(input)}::jsonb, 'publish', 'publish', ${waitUntil}::timestamptz)`);
}

async function changes(unit: string, at: string): Promise<void> {
  await database.execute(sql`insert into publish_units (unit, next_change_at) values (${unit}, ${at}::timestamptz)`);
}

test('Where nothing waits there is nothing to do, and no moment to wait for.', async () => {
  expect(await findWork(database, now)).toEqual({
    isPaused: false,
    hasOperations: false,
    jobs: [],
    byClock: [],
    moments: [],
  });
});

test('Wishes come oldest first; one that was put off comes at its moment; one that nobody can read is left alone.', async () => {
  for (const unit of ['kreis-b', 'kreis-a']) await wish({ units: [unit], cause, trace: unit });
  await wish({ units: 'unlesbar' });
  await wish({ units: ['kreis-c'], cause, trace: 'später' }, inAnHour);
  const { jobs, moments } = await findWork(database, now);
  expect(jobs.map(({ trace, tried }) => [trace, tried])).toEqual([
    ['kreis-b', 0],
    ['kreis-a', 0],
  ]);
  expect(jobs[0]?.createdAt).toBeInstanceOf(Date);
  expect(moments).toEqual([new Date(inAnHour)]);
  expect((await findWork(database, new Date(inAnHour))).jobs.map(({ trace }) => trace)).toContain('später');
});

test('What the clock has changed comes longest due first, and the next moment is known.', async () => {
  await changes('kreis-a', '2026-03-02T11:00:00.000Z');
  await changes('kreis-b', '2026-03-02T10:59:59.999Z');
  await changes('kreis-c', inAnHour);
  const { byClock, moments } = await findWork(database, now);
  expect(byClock).toEqual(['kreis-b', 'kreis-a']);
  expect(moments).toEqual([new Date('2026-03-02T10:59:59.999Z')]);
});

test('A pause and a command are seen.', async () => {
  await database.execute(sql`insert into publishing (paused) select true where not exists (select from publishing)`);
  await database.execute(sql`update publishing set paused = true`);
  await queueOperation(database, { command: { kind: 'resume' }, person: 'Erika Muster', account: null });
  expect(await findWork(database, now)).toMatchObject({ isPaused: true, hasOperations: true, jobs: [] });
});
