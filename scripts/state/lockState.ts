import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf } from '../support/identityOf.ts';
import { StartError } from '../support/StartError.ts';

export interface StateLock {
  /** Remembers a running part, so that the next start can end it should this one be killed. */
  readonly remember: (pid: number) => void;
  readonly release: () => void;
}

interface LockContent {
  readonly pid: number;
  readonly identity: string;
  readonly parts: readonly { pid: number; identity: string }[];
}

/**
 * Makes sure that one start at a time uses a state folder. What a killed start left running is ended first.
 * @throws StartError `LaeuftSchon` with the process that holds the folder
 */
export async function lockState(dataDir: string): Promise<StateLock> {
  const path = join(dataDir, 'start.lock');
  const draft = `${path}.${process.pid}`;
  let content: LockContent = { pid: process.pid, identity: identityOf(process.pid), parts: [] };
  const write = () => writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  write();
  for (;;) {
    try {
      // A link appears with its content or not at all, and fails where one is: nobody reads half a lock.
      linkSync(draft, path);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readLock(path);
      if (holder !== null && isSame(holder.pid, holder.identity)) {
        rmSync(draft);
        throw alreadyRunning(dataDir, holder.pid);
      }
      await endParts(holder?.parts ?? []);
      rmSync(path, { force: true });
    }
  }
  rmSync(draft);
  return {
    remember: (pid) => {
      content = { ...content, parts: [...content.parts, { pid, identity: identityOf(pid) }] };
      write();
      renameSync(draft, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

function readLock(path: string): LockContent | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockContent;
  } catch {
    // Gone since, or damaged by a full disk.
    return null;
  }
}

/** The same process, not another one that got its number later. */
function isSame(pid: number, identity: string): boolean {
  return identity !== '' && identityOf(pid) === identity;
}

async function endParts(parts: LockContent['parts']): Promise<void> {
  const alive = parts.filter(({ pid, identity }) => isSame(pid, identity));
  for (const { pid } of alive) process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (!alive.some(({ pid, identity }) => isSame(pid, identity))) return;
    await sleep(100);
  }
  for (const { pid, identity } of alive) if (isSame(pid, identity)) process.kill(pid, 'SIGKILL');
}

function alreadyRunning(dataDir: string, pid: number): StartError {
  return new StartError({
    name: 'LaeuftSchon',
    message: `Schutznetz läuft schon mit dem Ordner ${dataDir} (Prozess ${pid}).`,
    hint: 'Beenden Sie es dort mit Strg+C, oder starten Sie dieses mit einem anderen DATA_DIR und anderen Ports.',
  });
}
