import { step } from '../console/steps.ts';
import { connect } from '../database/connect.ts';
import { loadDemoContent } from '../database/loadDemoContent.ts';
import { pendingMigrations } from '../database/pendingMigrations.ts';
import { runMigrations } from '../database/runMigrations.ts';
import type { DemoAccounts } from '../state/demoAccounts.ts';
import type { Start } from './Start.ts';
import { startDatabase } from './startDatabase.ts';
import { serviceEnvironment } from './serviceEnvironment.ts';

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
    if ((await pendingMigrations(client)).length > 0) {
      await step('Datenbank auf den Stand dieser Version bringen', () => runMigrations(url, signal));
    }
    if (!environment.demo) return { url, newAccounts: null };
    const env = serviceEnvironment(start, url);
    const load = () => loadDemoContent({ client, dataDir, env, signal });
    return { url, newAccounts: await step('Demo-Inhalte prüfen oder laden', load) };
  } finally {
    await client.end();
  }
}
