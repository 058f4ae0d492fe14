import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { writeDemoAccounts, type DemoAccounts } from '../state/demoAccounts.ts';
import { lastLines, runNode } from '../support/runNode.ts';
import { StartError } from '../support/StartError.ts';
import { clearInterruptedSeed, markSeedBegun, markSeedDone, readSeedState } from './seedState.ts';

const seed = join(import.meta.dirname, '../seed/main.ts');

export interface DemoLoad {
  readonly client: Client;
  readonly dataDir: string;
  /** environment of the loading process: DATABASE_URL, DATA_DIR, PAYLOAD_SECRET … */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * Loads the demo content and its accounts into an empty database; one with content is left alone.
 * @returns the accounts when they were made just now
 */
export async function loadDemoContent({ client, dataDir, env, signal }: DemoLoad): Promise<DemoAccounts | null> {
  const state = await readSeedState(client);
  if (state === 'has-content') return null;
  if (state === 'interrupted') await clearInterruptedSeed(client);
  // The passwords are on disk before any account has one: nobody is locked out by a crash in between.
  const accounts = await writeDemoAccounts(dataDir);
  await markSeedBegun(client);
  await runSeed(env, signal);
  await markSeedDone(client);
  return accounts;
}

async function runSeed(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const { code, output } = await runNode({ args: [seed], cwd: dirname(seed), env, signal });
  if (code === 0) return;
  throw new StartError({
    name: 'DemoInhalteGescheitert',
    message: `Die Demo-Inhalte ließen sich nicht laden:\n${lastLines(output, 15)}`,
    hint: 'Der nächste Start beginnt damit von vorn. Mit SCHUTZNETZ_DEMO=false startet Schutznetz leer.',
  });
}
