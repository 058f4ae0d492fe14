import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccounts } from '../../scripts/state/demoAccounts.ts';
import { findFreePort } from '../../scripts/support/findFreePort.ts';

export interface System {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
  readonly accounts: DemoAccounts;
  /** what the console showed */
  readonly output: string;
  /** Ends it as Ctrl-C does. @returns the exit code */
  readonly end: () => Promise<number | null>;
  /** Kills the start itself, as a power cut would: its parts go on. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes its state. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /** null: the embedded server */
  readonly databaseUrl: string | null;
  /** the state folder of an earlier run; a fresh one without */
  readonly dataDir?: string;
}

const start = join(import.meta.dirname, '../../scripts/start.ts');
const patience = 240_000;

/**
 * The whole system as `npm start` runs it, with its own state folder and ports and the demo content in the given (empty,
 * migrated or not) database. Resolves when everything is published and served.
 */
export async function startSystem({ databaseUrl, dataDir: given }: Options): Promise<System> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'schutznetz system ')));
  // The database's own account has to pass.
  await chmod(dataDir, 0o711);
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const child = spawn(process.execPath, [start], {
    env: {
      ...process.env,
      // Vitest's own value would make Payload and Next think of development.
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl ?? '',
      DATA_DIR: dataDir,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      SITE_URL: '',
      CMS_URL: '',
      PAYLOAD_SECRET: '',
      SCHUTZNETZ_DEMO: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'close') as Promise<[number | null]>;
  const ready = new Promise<void>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Schutznetz läuft')) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const end = async () => {
    child.kill('SIGTERM');
    const [code] = await ended;
    return code;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const stop = async () => {
    await end();
    await rm(dataDir, { recursive: true, force: true });
  };
  const timer = setTimeout(() => child.kill('SIGTERM'), patience);
  const isReady = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  clearTimeout(timer);
  if (!isReady) {
    await rm(dataDir, { recursive: true, force: true });
    throw new Error(`The system did not start:\n${output}`);
  }
  return {
    siteUrl: `http://localhost:${sitePort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    dataDir,
    output,
    accounts: JSON.parse(await readFile(join(dataDir, 'demo-zugang.json'), 'utf8')) as DemoAccounts,
    end,
    kill,
    stop,
  };
}
