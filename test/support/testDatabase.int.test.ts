import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase, useTestDatabase } from './testDatabase.ts';

const database = await useTestDatabase();

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test file gets a database of its own on a server of version 14 or later', async () => {
  const [row] = await query<{ name: string; version: number }>(
    database.url,
    `SELECT current_database() AS name, current_setting('server_version_num')::int AS version`,
  );
  expect(row?.name).toMatch(/^schutznetz_test_/);
  expect(row?.version).toBeGreaterThanOrEqual(140_000);
  expect(process.env['DATABASE_URL']).toBe(database.url);
});

test('a dropped database is gone although a connection is open', async () => {
  const other = await createTestDatabase({ migrated: false });
  const client = new pg.Client({ connectionString: other.url });
  client.on('error', () => undefined);
  await client.connect();
  await other.drop();
  await expect(query(other.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

test('names sort the German way', async () => {
  const rows = await query<{ name: string }>(
    database.url,
    `SELECT name FROM (VALUES ('Zülpich'), ('Öventrop'), ('Olpe'), ('Ostbüren')) AS town (name) ORDER BY name COLLATE "de-x-icu"`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['Olpe', 'Ostbüren', 'Öventrop', 'Zülpich']);
});
