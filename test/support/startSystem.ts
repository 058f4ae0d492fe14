import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccounts } from '../../scripts/state/demoAccounts.ts';
import { findFreePort } from '../../scripts/support/findFreePort.ts';

export interface System {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
  readonly accounts: DemoAccounts;
  /** Ends it as Ctrl-C does and removes its state. @returns the exit code */
  readonly stop: () => Promise<number | null>;
}

const start = join(import.meta.dirname, '../../scripts/start.ts');
const patience = 240_000;

/**
 * The whole system as `npm start` runs it, with its own state folder and ports and the demo content in the given (empty,
 * migrated or not) database. Resolves when everything is published and served.
 */
export async function startSystem({ databaseUrl }: { databaseUrl: string }): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-system-'));
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const child = spawn(process.execPath, [start], {
    env: {
      ...process.env,
      // Vitest's own value would make Payload and Next think of development.
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
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
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await ended;
    await rm(dataDir, { recursive: true, force: true });
    return code;
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
    accounts: JSON.parse(await readFile(join(dataDir, 'demo-zugang.json'), 'utf8')) as DemoAccounts,
    stop,
  };
}
