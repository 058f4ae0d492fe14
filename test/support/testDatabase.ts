import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; template: string };
  }
}

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/**
 * A database of its own for a test file, migrated and empty. Called at the top of the file (`const database = await
 * useTestDatabase()`), it sets `DATABASE_URL` and drops the database after the last test.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrated: true });
  process.env['DATABASE_URL'] = database.url;
  afterAll(database.drop);
  return database;
}

/** A database that the caller drops itself; with `migrated: false` it has no tables. */
export async function createTestDatabase({ migrated }: { migrated: boolean }): Promise<TestDatabase> {
  const { adminUrl, template } = inject('postgres');
  const name = `schutznetz_test_${randomUUID().replaceAll('-', '')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${migrated ? template : 'template0'}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
