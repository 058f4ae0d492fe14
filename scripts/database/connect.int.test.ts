import { expect, inject, test } from 'vitest';
import { createTestDatabase } from '../../test/support/testDatabase.ts';
import { findFreePort } from '../support/findFreePort.ts';
import type { StartError } from '../support/StartError.ts';
import { connect } from './connect.ts';
import { ensureDatabase } from './ensureDatabase.ts';
import { hasContent } from './hasContent.ts';
import { pendingMigrations } from './pendingMigrations.ts';

const { adminUrl } = inject('postgres');

function changed(change: (url: URL) => void): string {
  const url = new URL(adminUrl);
  change(url);
  return url.href;
}

async function refusalOf(url: string): Promise<StartError> {
  return connect(url).then(
    () => {
      throw new Error('it connected');
    },
    (error: unknown) => error as StartError,
  );
}

test('a wrong password is told without showing it', async () => {
  const { name, message } = await refusalOf(changed((url) => (url.password = 'streng-geheim')));
  expect(name).toBe('DatenbankAnmeldungFalsch');
  expect(message).toContain('Der Server lehnt Name oder Passwort ab.');
  expect(message).not.toContain('streng-geheim');
});

test('a database that is not there is told', async () => {
  const { name, message } = await refusalOf(changed((url) => (url.pathname = '/gibt_es_nicht')));
  expect(name).toBe('DatenbankFehlt');
  expect(message).toContain('gibt_es_nicht');
});

test('a server that does not answer is told', async () => {
  const port = await findFreePort();
  const { name, message } = await refusalOf(`postgres://anna:geheim@127.0.0.1:${port}/schutznetz`);
  expect(name).toBe('DatenbankNichtErreichbar');
  expect(message).toContain('Dort antwortet kein Server.');
  expect(message).not.toContain('geheim');
});

test('a host that does not exist is told', async () => {
  const { name } = await refusalOf('postgres://anna:geheim@gibt-es-nicht.invalid/schutznetz');
  expect(name).toBe('DatenbankNichtErreichbar');
});

test('the database of an embedded server is made once', async () => {
  const database = await createTestDatabase({ migrated: false });
  const name = new URL(database.url).pathname.slice(1);
  await database.drop();
  await ensureDatabase(adminUrl, name);
  await ensureDatabase(adminUrl, name);
  await (await connect(database.url)).end();
  await database.drop();
});

test('a migrated database lacks nothing and has no content', async () => {
  const database = await createTestDatabase({ migrated: true });
  const client = await connect(database.url);
  expect(await pendingMigrations(client)).toEqual([]);
  expect(await hasContent(client)).toBe(false);
  await client.end();
  await database.drop();
});

test('an empty database lacks every migration, and a stored document is content', async () => {
  const database = await createTestDatabase({ migrated: false });
  const client = await connect(database.url);
  expect((await pendingMigrations(client)).length).toBeGreaterThan(0);
  await client.query('CREATE TABLE users AS SELECT 1 AS id');
  expect(await hasContent(client)).toBe(true);
  await client.end();
  await database.drop();
});

test("another program's database is refused", async () => {
  const database = await createTestDatabase({ migrated: false });
  const client = await connect(database.url);
  await client.query('CREATE TABLE wp_posts (id int)');
  await expect(pendingMigrations(client)).rejects.toThrow('enthält schon 1 Tabellen, die nicht von Schutznetz sind');
  await client.end();
  await database.drop();
});

test('a database of a later version is refused', async () => {
  const database = await createTestDatabase({ migrated: true });
  const client = await connect(database.url);
  await client.query(`INSERT INTO payload_migrations (name, batch) VALUES ('20990101_000000_later', 99)`);
  await expect(pendingMigrations(client)).rejects.toThrow('kennt die Migration 20990101_000000_later nicht');
  await client.end();
  await database.drop();
});
