import { join } from 'node:path';
import { step } from '../console/steps.ts';
import { connect } from '../database/connect.ts';
import { hasContent } from '../database/hasContent.ts';
import { pendingMigrations } from '../database/pendingMigrations.ts';
import { setUpDatabase } from '../database/setUpDatabase.ts';
import { demoAccountsFile, writeDemoAccounts, type DemoAccounts } from '../state/demoAccounts.ts';
import { serviceEnvironment } from './serviceEnvironment.ts';
import type { Start } from './Start.ts';
import { startDatabase } from './startDatabase.ts';

/** Any number that no other program takes: two starts on one server wait for each other. */
const lockNumber = 9_04_2022;

export interface PreparedDatabase {
  readonly url: string;
  /** the demo accounts when they were made just now */
  readonly newAccounts: DemoAccounts | null;
}

/** Starts or reaches the database, brings it to this version's schema, and loads the demo content into an empty one. */
export async function prepareDatabase(start: Start, signal: AbortSignal): Promise<PreparedDatabase> {
  const { environment, dataDir } = start;
  const url = environment.databaseUrl ?? (await step('Datenbank starten', () => startDatabase(start)));
  const client = await connect(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    const pending = await pendingMigrations(client);
    const isDemoWanted = environment.demo && !(await hasContent(client));
    if (pending.length === 0 && !isDemoWanted) return { url, newAccounts: null };
    // The passwords are on the disk before any account has one: a crash in between locks nobody out.
    const newAccounts = isDemoWanted ? await writeDemoAccounts(dataDir) : null;
    const demoAccounts = isDemoWanted ? join(dataDir, demoAccountsFile) : null;
    const title = isDemoWanted ? 'Datenbank einrichten und Demo-Inhalte laden' : 'Datenbank einrichten';
    await step(title, () => setUpDatabase({ env: serviceEnvironment(start, url), demoAccounts, signal }));
    return { url, newAccounts };
  } finally {
    await client.end();
  }
}
