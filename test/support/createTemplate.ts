import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { setUpDatabase } from '../../scripts/database/setUpDatabase.ts';

/** Signs nothing that is worth anything: the databases of a run end with it. */
export const testSecret = 'a-secret-that-only-tests-use-0123456789';

const migrationsFolder = join(import.meta.dirname, '../../cms/src/migrations');

/**
 * Makes the database that test databases are copied from, unless the server has one for these very migrations.
 * @returns its name
 */
export async function createTemplate(adminUrl: string): Promise<string> {
  const name = `schutznetz_template_${hashOfMigrations()}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Several runs may share a server: one of them builds, the others wait and find it.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 1) return name;
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    const url = new URL(adminUrl);
    url.pathname = `/${draft}`;
    if (existsSync(join(migrationsFolder, 'index.ts'))) {
      const env = { ...process.env, DATABASE_URL: url.href, PAYLOAD_SECRET: testSecret };
      await setUpDatabase({ env, demoAccounts: null });
    }
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  if (existsSync(migrationsFolder)) {
    for (const file of readdirSync(migrationsFolder)
      .filter((each) => each.endsWith('.ts'))
      .sort()) {
      hash.update(file).update(readFileSync(join(migrationsFolder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
