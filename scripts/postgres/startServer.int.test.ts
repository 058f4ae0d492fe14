import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { findFreePort } from '../support/findFreePort.ts';
import { createCluster, type ClusterOptions } from './createCluster.ts';
import { findBinaries } from './findBinaries.ts';
import { findServerAccount } from './serverAccount.ts';
import { startServer, type Server } from './startServer.ts';

// The name has a space, as a checkout's may.
const root = mkdtempSync(join(tmpdir(), 'schutznetz server '));
chmodSync(root, 0o711);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function clusterIn(name: string): ClusterOptions {
  return { folder: join(root, name), account: findServerAccount(), binaries: findBinaries(), password: randomUUID() };
}

async function start(cluster: ClusterOptions): Promise<Server> {
  return startServer({ ...cluster, port: await findFreePort(), logFile: join(root, 'postgres.log') });
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<pg.QueryResultRow>(sql)).rows;
  } finally {
    await client.end();
  }
}

const kept = clusterIn('kept');

test('an interrupted first start leaves nothing that the next one trips over', async () => {
  mkdirSync(`${kept.folder}.im-aufbau/base`, { recursive: true });
  writeFileSync(`${kept.folder}.im-aufbau/PG_VERSION`, '18');
  await createCluster(kept);
  expect(existsSync(`${kept.folder}/global/pg_control`)).toBe(true);
  expect(readdirSync(root).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  expect(statSync(kept.folder).mode & 0o777).toBe(0o700);
});

test('what was committed is there after the server was killed and its start took over', async () => {
  const first = await start(kept);
  await query(first.urlOf('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
  const gone = once(first.process, 'exit');
  first.process.kill('SIGKILL');
  await gone;
  expect(existsSync(`${kept.folder}/postmaster.pid`)).toBe(true);
  const second = await start(kept);
  expect(await query(second.urlOf('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('while a process of a killed server still holds its memory, the next start waits for it', async () => {
  const first = await start(kept);
  const client = new pg.Client({ connectionString: first.urlOf('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  const [backend] = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows;
  // Stopped, it does not notice that its server is gone.
  process.kill(backend?.pid ?? 0, 'SIGSTOP');
  const gone = once(first.process, 'exit');
  first.process.kill('SIGKILL');
  await gone;
  const refusals = () =>
    readFileSync(join(root, 'postgres.log'), 'utf8').split('pre-existing shared memory block').length;
  const before = refusals();
  const starting = start(kept);
  await vi.waitFor(() => expect(refusals()).toBeGreaterThan(before), { timeout: 20_000 });
  process.kill(backend?.pid ?? 0, 'SIGKILL');
  const second = await starting;
  expect(await query(second.urlOf('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a server that its killed start left behind is shut down for the new one', async () => {
  const orphan = await start(kept);
  const gone = once(orphan.process, 'exit');
  const next = await start(kept);
  expect((await gone)[0]).toBe(0);
  await next.stop();
});

test('the number of a dead server in the hands of another process does not stop the start', async () => {
  writeFileSync(`${kept.folder}/postmaster.pid`, `${process.pid}\n${kept.folder}\n`);
  const server = await start(kept);
  await server.stop();
});

test('a password that does not fit the data is told, not tried to death', async () => {
  await expect(start({ ...kept, password: 'a wrong one' })).rejects.toThrow('Das aufbewahrte Passwort passt nicht');
});

test.runIf(process.getuid?.() === 0)('root may keep the data below a folder that only root may enter', async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const cluster = clusterIn('closed/postgres');
  await createCluster(cluster);
  const server = await start(cluster);
  expect(await query(server.urlOf('postgres'), 'SELECT current_user AS name')).toEqual([{ name: 'schutznetz' }]);
  await server.stop();
  expect(statSync(closed).mode & 0o777).toBe(0o700);
});

test('a folder with other content is refused and left as it is', async () => {
  const strange = clusterIn('strange');
  mkdirSync(strange.folder);
  writeFileSync(join(strange.folder, 'brief.txt'), 'wichtig');
  await expect(createCluster(strange)).rejects.toThrow('kein vollständiger Datenordner von PostgreSQL');
  expect(readdirSync(strange.folder)).toEqual(['brief.txt']);
});

test('a damaged data directory is told with the reason that PostgreSQL gives', async () => {
  const damaged = clusterIn('kept');
  writeFileSync(join(damaged.folder, 'global/pg_control'), 'damaged');
  await expect(start(damaged)).rejects.toThrow(/PostgreSQL startet nicht mit dem Datenordner .+pg_control/);
  expect(existsSync(join(damaged.folder, 'base'))).toBe(true);
});
