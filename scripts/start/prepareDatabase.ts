import { join } from 'node:path';
import { step } from '../console/steps.ts';
import { hasContent } from '../database/hasContent.ts';
import { setUpDatabase } from '../database/setUpDatabase.ts';
import { demoAccountsFile, writeDemoAccounts, type DemoAccounts } from '../state/demoAccounts.ts';
import type { OpenDatabase } from './openDatabase.ts';
import { serviceEnvironment } from './serviceEnvironment.ts';
import type { Start } from './Start.ts';

interface Preparation {
  readonly start: Start;
  readonly database: OpenDatabase;
  readonly signal: AbortSignal;
}

/**
 * Brings the database to this version's schema and loads the demo content into an empty one.
 * @returns the demo accounts when they were made just now
 */
export async function prepareDatabase({ start, database, signal }: Preparation): Promise<DemoAccounts | null> {
  const { environment, dataDir } = start;
  const { url, client, pending } = database;
  try {
    const isDemoWanted = environment.demo && !(await hasContent(client));
    if (pending.length === 0 && !isDemoWanted) return null;
    // The passwords are on the disk before any account has one: a crash in between locks nobody out.
    const newAccounts = isDemoWanted ? await writeDemoAccounts(dataDir) : null;
    const demoAccounts = isDemoWanted ? join(dataDir, demoAccountsFile) : null;
    const title = isDemoWanted ? 'Datenbank einrichten und Demo-Inhalte laden' : 'Datenbank einrichten';
    const env = serviceEnvironment(start, url);
    await step(title, () => setUpDatabase({ env, demoAccounts, signal, onStart: start.lock.remember }));
    return newAccounts;
  } finally {
    await client.end();
  }
}
