import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { readLogLine } from '../support/readLogLine.ts';
import { showLine } from './showLine.ts';
import type { Service } from './Service.ts';

export interface Running {
  /** why the part ended while it had not been up yet; null as long as all is well */
  readonly earlyEnd: () => string | null;
  /** From here on a part that dies is started again instead of being reported. */
  readonly keepUp: () => void;
  /** Asks the part to end, and kills it after `patience` milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

interface Options {
  readonly service: Service;
  readonly logFolder: string;
  readonly isVerbose: boolean;
  readonly onStart: (pid: number) => void;
}

const keptLogBytes = 10_000_000;
const longestPause = 30_000;
/** A part that ran this long is not in a loop of crashes. */
const steadyAfter = 60_000;

/** Starts a part, writes down what it says, and starts it again with growing pauses when it dies. */
export function runService({ service, logFolder, isVerbose, onStart }: Options): Running {
  const log = openLog(join(logFolder, `${service.name}.log`));
  let child: ChildProcess;
  let lastLines: string[] = [];
  let end: string | null = null;
  let isKept = false;
  let isStopping = false;
  let pause = 1000;
  let timer: NodeJS.Timeout | undefined;

  const launch = () => {
    const startedAt = Date.now();
    // A process group of its own: Ctrl-C reaches it only through us, in the right order.
    child = spawn(process.execPath, [...service.args], {
      cwd: service.cwd,
      env: service.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) onStart(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      eachLine(stream, (line) => {
        log.write(`${line}\n`);
        lastLines = [...lastLines.slice(-19), readLogLine(line)?.msg ?? line];
        showLine({ name: service.name, line, isVerbose });
      });
    }
    child.on('error', (error) => (end = error.message));
    child.on('exit', (code, signal) => {
      if (isStopping) return;
      const how = signal === null ? `mit Code ${code}` : `durch ${signal}`;
      if (!isKept) {
        end = [`${service.name} endete ${how}.`, ...lastLines].join('\n');
        return;
      }
      if (Date.now() - startedAt > steadyAfter) pause = 1000;
      console.error(`[${service.name}] endete ${how} und startet in ${pause / 1000} s neu.`);
      timer = setTimeout(launch, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  };
  launch();
  // When this process ends without having stopped its parts (an error of ours, a second Ctrl-C), they end with it.
  process.on('exit', () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      signalGroup(child.pid, 'SIGKILL');
  });

  return {
    earlyEnd: () => end,
    keepUp: () => (isKept = true),
    stop: async (patience) => {
      isStopping = true;
      clearTimeout(timer);
      await endGroup(child, patience);
      log.end();
    },
  };
}

async function endGroup(child: ChildProcess, patience: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const { pid } = child;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const killer = setTimeout(() => signalGroup(pid, 'SIGKILL'), patience);
  signalGroup(pid, 'SIGTERM');
  await gone;
  clearTimeout(killer);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended in this very moment.
  }
}

function openLog(path: string): WriteStream {
  try {
    if (statSync(path).size > keptLogBytes) renameSync(path, `${path}.1`);
  } catch {
    // the first start: there is no log yet
  }
  const log = createWriteStream(path, { flags: 'a', mode: 0o600 });
  // A full disk must not end what still works.
  log.on('error', () => undefined);
  return log;
}

function eachLine(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  let rest = '';
  stream?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') take(line);
  });
}
