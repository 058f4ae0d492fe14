import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { dropDatabase } from './dropDatabase.ts';
import { execute } from './execute.ts';

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
export function createTestDatabase({ migrated }: { migrated: boolean }): Promise<TestDatabase> {
  return copyDatabase(migrated ? inject('postgres').template : 'template0');
}

/** A copy, which the caller drops itself, of a database that nobody is connected to. */
export async function copyDatabase(template: string): Promise<TestDatabase> {
  const { adminUrl } = inject('postgres');
  const name = `schutznetz_test_${randomUUID().replaceAll('-', '')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: urlOf(adminUrl, name), drop: () => dropDatabase(adminUrl, name) };
}

/** The address of another database of the same server. */
export function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
