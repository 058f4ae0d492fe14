import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';
import { databaseOf } from './Database.ts';
import { closeJobs, findOpenJobs } from './jobQueue.ts';

await useTestDatabase();

let payload: Payload;

beforeAll(async () => {
  payload = await loadTestPayload();
});
afterAll(() => payload.destroy());

const every = ['kreis-a', 'kreis-b', 'kreis-c', 'portal'];

async function wishFor(units: string[]): Promise<void> {
  const cause = { kind: 'hand', collection: null, documentId: null, title: null, person: null };
  const input = JSON.stringify({ units, cause, trace: 'test' });
  await databaseOf(payload).execute(sql`
    insert into payload_jobs (input, task_slug, queue) values (${input}::jsonb, 'publish', 'publish')`);
}

test('What two batches have read of one wish at the same time, both take off it.', async () => {
  const database = databaseOf(payload);
  await wishFor(['*']);
  const [first, second] = [await findOpenJobs(database), await findOpenJobs(database)];
  await closeJobs({ database, jobs: first, done: new Set(['kreis-a', 'portal']), every });
  await closeJobs({ database, jobs: second, done: new Set(['kreis-b']), every });
  expect((await findOpenJobs(database)).map(({ units }) => units)).toEqual([['kreis-c']]);
  await closeJobs({ database, jobs: first, done: new Set(['kreis-c']), every });
  expect(await findOpenJobs(database)).toEqual([]);
});

test('A wish that came after the content was read stays whole.', async () => {
  const database = databaseOf(payload);
  await wishFor(['kreis-a']);
  const read = await findOpenJobs(database);
  await wishFor(['kreis-a', 'portal']);
  await closeJobs({ database, jobs: read, done: new Set(every), every });
  expect((await findOpenJobs(database)).map(({ units }) => units)).toEqual([['kreis-a', 'portal']]);
});
