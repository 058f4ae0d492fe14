import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../../scripts/support/findFreePort.ts';

export interface Ports {
  readonly site: number;
  readonly cms: number;
}

export interface LaunchOptions {
  /** null: the embedded server */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly ports?: Ports;
  /** false: without the demo content */
  readonly demo?: boolean;
}

/** `npm start`, from its first moment on. */
export interface Launch {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  /** what the console has shown so far */
  readonly output: () => string;
  /** true as soon as everything is published and served, false when it ended before */
  readonly isReady: Promise<boolean>;
  /** the exit code; null after a signal */
  readonly ended: Promise<number | null>;
  /** Sends a signal to the start alone, or with `group` to all that it has not put into a group of their own. */
  readonly signal: (signal: NodeJS.Signals, options?: { group: boolean }) => void;
}

const start = join(import.meta.dirname, '../../scripts/start.ts');

/** Starts the whole system as `npm start` does, in a process group of its own. */
export async function launchSystem({ databaseUrl, dataDir, ports, demo = true }: LaunchOptions): Promise<Launch> {
  // The database's own account has to pass.
  await chmod(dataDir, 0o711);
  const { site, cms } = ports ?? { site: await findFreePort(), cms: await findFreePort() };
  const child = spawn(process.execPath, [start], {
    env: {
      ...process.env,
      // Vitest's own value would make Payload and Next think of development.
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl ?? '',
      DATA_DIR: dataDir,
      SITE_PORT: String(site),
      CMS_PORT: String(cms),
      SITE_URL: '',
      CMS_URL: '',
      PAYLOAD_SECRET: '',
      SCHUTZNETZ_DEMO: String(demo),
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The start could not be started');
  let output = '';
  // Not `close`: parts that outlive a killed start hold its output open.
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<true>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Schutznetz läuft')) resolve(true);
      });
    }
  });
  return {
    siteUrl: `http://localhost:${site}`,
    cmsUrl: `http://localhost:${cms}`,
    output: () => output,
    isReady: Promise.race([ready, ended.then(() => false)]),
    ended,
    signal: (signal, { group } = { group: false }) => {
      process.kill(group ? -pid : pid, signal);
    },
  };
}
