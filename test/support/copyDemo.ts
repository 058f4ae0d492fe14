import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { inject } from 'vitest';
import { setUpDatabase } from '../../scripts/database/setUpDatabase.ts';
import { demoAccountsFile, writeDemoAccounts } from '../../scripts/state/demoAccounts.ts';
import { readSecrets } from '../../scripts/state/readSecrets.ts';
import { copyDatabase, urlOf, type TestDatabase } from './testDatabase.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** where the demo content waits to be copied: a database, and a folder that others may pass through */
    demo: { database: string; folder: string };
  }
}

export interface Demo {
  readonly database: TestDatabase;
  /** a state folder that the caller removes */
  readonly dataDir: string;
}

/**
 * A database and a state folder as a first start has them when it has loaded the demo content and published nothing yet.
 * They are made once in a run of Vitest and copied for each that asks.
 */
export async function copyDemo(): Promise<Demo> {
  const { adminUrl, template: migrated } = inject('postgres');
  const { database: template, folder } = inject('demo');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Files run in processes of their own: one of them makes it, the others wait and find it.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await make(client);
  } finally {
    await client.end();
  }
  const database = await copyDatabase(template);
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz system '));
  // With what belongs to a file beside its content: who may read it, and links.
  await promisify(execFile)('cp', ['-a', `${folder}/state/.`, dataDir]);
  return { database, dataDir };

  /** As the start does it: `prepareDatabase`. */
  async function make(admin: pg.Client): Promise<void> {
    const draft = `${template}_draft`;
    const dataDir = join(folder, 'state');
    await rm(dataDir, { recursive: true, force: true });
    await mkdir(dataDir, { mode: 0o711 });
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE ${migrated}`);
    const { payloadSecret } = await readSecrets(dataDir);
    await writeDemoAccounts(dataDir);
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: urlOf(adminUrl, draft),
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: payloadSecret,
    } as const;
    await setUpDatabase({ env, demoAccounts: join(dataDir, demoAccountsFile) });
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
  }
}
