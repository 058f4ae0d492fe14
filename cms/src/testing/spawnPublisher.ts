import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { siteDist } from './startTestPublisher.ts';

export type StageLine = { stage: string; units: string[]; at: number };

export type PublisherProcess = {
  pid: number;
  /** what it has told so far */
  stages: StageLine[];
  /** what it has logged so far */
  log: () => string;
  /** resolves with the signal or exit code that ended it */
  ended: Promise<NodeJS.Signals | number | null>;
  kill: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts `publisherProcess.ts` on the database and the data directory of the test, which `process.env` names. */
export function spawnPublisher(env: Record<string, string> = {}): PublisherProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'publisherProcess.ts')], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', SITE_DIST: siteDist, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stages: StageLine[] = [];
  let log = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{"stage"')) stages.push(JSON.parse(line) as StageLine);
    else log += `${line}\n`;
  });
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  if (process.env['PUBLISHER_TEST_LOG']) child.stderr.pipe(process.stderr);
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as NodeJS.Signals | number | null);
  return {
    pid: child.pid ?? 0,
    stages,
    log: () => log,
    ended,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
