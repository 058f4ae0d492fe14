import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from './StoreError.ts';

const sqliteBusy = 5;

/**
 * Runs the task while no other process or caller holds the lock.
 * Throws `busy` when it is not free in time, with what `sayBusy` makes of the seconds.
 *
 * The lock is that of an empty SQLite file, because Node.js has no call for file locks: the kernel holds it for us and
 * lets go when the process dies, so that no lock can be left behind.
 */
export async function withFileLock<Result>(
  file: string,
  task: () => Result | Promise<Result>,
  { timeoutMs, sayBusy }: { timeoutMs: number; sayBusy: (seconds: number) => string },
): Promise<Result> {
  // SQLite's own error would not tell a read-only disk from others.
  await access(dirname(file), constants.W_OK);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    const giveUpAt = performance.now() + timeoutMs;
    while (!tryLock(database)) {
      if (performance.now() > giveUpAt) throw new StoreError('busy', sayBusy(Math.round(timeoutMs / 1000)));
      await wait(5);
    }
    return await task();
  } finally {
    database.close();
  }
}

function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return false;
    throw error;
  }
}
