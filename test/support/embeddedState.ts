import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { clusterUser } from '../../scripts/postgres/createCluster.ts';
import { commandLineOf } from '../../scripts/support/commandLineOf.ts';
import { identityOf } from '../../scripts/support/identityOf.ts';
import type { Launch } from './launchSystem.ts';

/** Whether a query on the embedded database of a state folder finds rows; false while there is no such database. */
export async function runInState(dataDir: string, query: string): Promise<boolean> {
  const { postgresPassword } = readJson<{ postgresPassword: string }>(join(dataDir, 'geheim.json')) ?? {};
  const port = Number(linesOfServer(dataDir)[3]);
  if (postgresPassword === undefined || !(port > 0)) return false;
  const options = { host: '127.0.0.1', port, user: clusterUser, password: postgresPassword, database: 'schutznetz' };
  const client = new pg.Client(options);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return ((await client.query(query)).rowCount ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Kills the start with all of its parts and its database, as a power cut would, and waits until they are gone. */
export async function killAllOf(dataDir: string, launch: Launch | null): Promise<void> {
  if (launch !== null) sendOrIgnore(() => launch.signal('SIGKILL', { group: true }));
  for (const part of [...partsOf(dataDir), ...serverOf(dataDir)]) {
    sendOrIgnore(() => process.kill(part, 'SIGKILL'));
    while (identityOf(part) !== '') await wait(20);
  }
}

function partsOf(dataDir: string): number[] {
  const lock = readJson<{ parts: { pid: number; identity: string }[] }>(join(dataDir, 'start.lock'));
  // Another program may have got the number since.
  return (lock?.parts ?? []).filter(({ pid, identity }) => identityOf(pid) === identity).map(({ pid }) => pid);
}

function serverOf(dataDir: string): number[] {
  const pid = Number(linesOfServer(dataDir)[0]);
  return pid > 1 && commandLineOf(pid).includes(` -D ${join(dataDir, 'postgres')} `) ? [pid] : [];
}

function linesOfServer(dataDir: string): string[] {
  const file = join(dataDir, 'postgres/postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function readJson<Content>(path: string): Content | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch {
    return null;
  }
}

function sendOrIgnore(send: () => void): void {
  try {
    send();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
