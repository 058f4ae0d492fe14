import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccounts } from '../../scripts/state/demoAccounts.ts';
import { findFreePort } from '../../scripts/support/findFreePort.ts';
import { launchSystem, type Ports } from './launchSystem.ts';

export interface System {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly ports: Ports;
  readonly dataDir: string;
  readonly accounts: DemoAccounts;
  /** what the console showed until everything ran */
  readonly output: string;
  /** Ends it as Ctrl-C does. @returns the exit code */
  readonly end: () => Promise<number | null>;
  /** Kills the start itself: its parts go on. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes its state. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /** null: the embedded server */
  readonly databaseUrl: string | null;
  /** the state folder of an earlier run; a fresh one without */
  readonly dataDir?: string;
  /** those of an earlier run; free ones without */
  readonly ports?: Ports;
}

const patience = 240_000;

/**
 * The whole system as `npm start` runs it, with its own state folder and ports and the demo content in the given (empty,
 * migrated or not) database. Resolves when everything is published and served.
 */
export async function startSystem({ databaseUrl, ...given }: Options): Promise<System> {
  const dataDir = given.dataDir ?? (await mkdtemp(join(tmpdir(), 'schutznetz system ')));
  const ports = given.ports ?? { site: await findFreePort(), cms: await findFreePort() };
  const launch = await launchSystem({ databaseUrl, dataDir, ports });
  const { siteUrl, cmsUrl } = launch;
  let hasEnded = false;
  const ended = launch.ended.finally(() => (hasEnded = true));
  const send = (signal: NodeJS.Signals) => {
    if (!hasEnded) launch.signal(signal);
    return ended;
  };
  const timer = setTimeout(() => void send('SIGTERM'), patience);
  const isReady = await launch.isReady;
  clearTimeout(timer);
  if (!isReady) {
    await rm(dataDir, { recursive: true, force: true });
    throw new Error(`The system did not start:\n${launch.output()}`);
  }
  const remove = () => rm(dataDir, { recursive: true, force: true });
  return {
    siteUrl,
    cmsUrl,
    ports,
    dataDir,
    output: launch.output(),
    accounts: JSON.parse(await readFile(join(dataDir, 'demo-zugang.json'), 'utf8')) as DemoAccounts,
    end: () => send('SIGTERM'),
    kill: async () => void (await send('SIGKILL')),
    stop: async () => {
      await send('SIGTERM');
      await remove();
    },
  };
}
