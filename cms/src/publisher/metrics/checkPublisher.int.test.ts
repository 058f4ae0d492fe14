import { sql } from '@payloadcms/db-postgres/drizzle';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { createMusterkreis } from '../../testing/createMusterkreis.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';
import { databaseOf, type Database } from '../Database.ts';
import { databaseOfClient } from '../databaseOfClient.ts';
import { checkPublisher } from './checkPublisher.ts';

const { url } = await useTestDatabase();

let platform: PublisherTest;
let database: Database;

// No publisher runs: what was wished stays waiting.
beforeAll(async () => {
  platform = await preparePublisherTest();
  database = databaseOf(platform.payload);
  await createMusterkreis(platform.payload);
});
beforeEach(async () => {
  await database.execute(sql`update payload_jobs set wait_until = null`);
});
afterAll(() => platform.end());

const after = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('What was wished just now waits for no reason to worry.', async () => {
  expect(await checkPublisher(database, after(4))).toEqual([]);
});

test('What is due and waits for more than five minutes shows that nobody publishes.', async () => {
  expect(await checkPublisher(database, after(6))).toEqual([
    expect.stringMatching(/^Änderungen warten seit mehr als fünf Minuten, obwohl sie an der Reihe sind: \d+\.$/),
  ]);
});

test('What failed and waits for its next attempt is not overdue.', async () => {
  await database.execute(sql`update payload_jobs set wait_until = ${after(30).toISOString()}`);
  expect(await checkPublisher(database, after(33))).toEqual([]);
  expect(await checkPublisher(database, after(36))).toHaveLength(1);
});

test('While people have paused publishing, waiting is right.', async () => {
  await platform.payload.updateGlobal({ slug: 'publishing', data: { paused: true } });
  expect(await checkPublisher(database, after(6))).toEqual([]);
  await platform.payload.updateGlobal({ slug: 'publishing', data: { paused: false } });
});

test('A database that does not answer is told.', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
  expect(await checkPublisher(databaseOfClient(client), after(0))).toEqual(['Die Datenbank antwortet nicht.']);
});
