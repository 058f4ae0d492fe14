import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '@payloadcms/db-postgres';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import type { OperationCommand } from '../../operations/Operation.ts';
import { queueOperation, readOperation } from '../../operations/operationQueue.ts';
import { readUnits } from '../../operations/overview/readUnits.ts';
import { createMusterkreis, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { countWishes, expectPublished } from '../../testing/expectPublished.ts';
import { spawnPublisher } from '../../testing/spawnPublisher.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';
import { databaseOf } from '../Database.ts';

const { url } = await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
/** release to go back to */
let first: number;
/** Holds locks for which triggers wait: so the server keeps a publisher in the middle of a command. */
const warden = new pg.Client({ connectionString: url });

const page = '/musterkreis/kontakte/';
const earlier = 'Früherer Stand.';
const today = 'Heutiger Stand.';
const lockSpace = 7001;
/** Moments of a command, with the number of their lock. */
const moments = [
  ['is live, but not in the list of releases', 1],
  ['is in the list of releases, but not told to be done', 2],
] as const;

const database = () => databaseOf(platform.payload);
const shows = async (text: string) => ((await platform.publicFile(page)) ?? '').includes(text);
const onDisk = async () => (await listReleases(storeOf(platform.dataDir), Number.POSITIVE_INFINITY)).map(({ n }) => n);

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  const publisher = await platform.start();
  await publishText(earlier);
  await settle();
  first = (await onDisk())[0] ?? 0;
  await publishText(today);
  await settle();
  await publisher.stop();
  await warden.connect();
  await warden.query(`
    create function wait_for_warden() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(${lockSpace}, tg_argv[0]::int); return new; end $$;
    create trigger before_the_list before insert on releases for each row execute function wait_for_warden('1');
    create trigger before_the_outcome before update on payload_jobs for each row
      when (old.completed_at is null and new.completed_at is not null) execute function wait_for_warden('2')`);
});

afterAll(async () => {
  await warden.end();
  await platform.end();
});

async function publishText(description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description, _status: 'published' },
  });
}

async function settle(): Promise<void> {
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 60_000);
}

/** All that is in the list, with null for what did not go live. */
async function listed(): Promise<(number | null | undefined)[]> {
  const { docs } = await platform.payload.find({
    collection: 'releases',
    sort: '-number',
    pagination: false,
    depth: 0,
  });
  return docs.map(({ number }) => number);
}

/** Backends that wait for a lock of the warden. */
async function findWaiting(lock: number): Promise<number[]> {
  const { rows } = await warden.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and not granted and classid = $1 and objid = $2
      and database = (select oid from pg_database where datname = current_database())`,
    [lockSpace, lock],
  );
  return rows.map(({ pid }) => pid);
}

/** Has a publisher carry out the command and kills it in the middle. @returns the number of the command */
async function killAt(lock: number, command: OperationCommand): Promise<number> {
  await warden.query('select pg_advisory_lock($1, $2)', [lockSpace, lock]);
  const id = await queueOperation(database(), { command, person: 'Erika Muster', account: 7 });
  const dying = spawnPublisher();
  try {
    await platform.until(async () => (await findWaiting(lock)).length > 0, 60_000);
  } finally {
    await dying.kill('SIGKILL');
  }
  // The server would still finish the statement at hand: one that the kill has met before it was sent is the harder case.
  for (const pid of await findWaiting(lock)) await warden.query('select pg_terminate_backend($1)', [pid]);
  await platform.until(async () => (await findWaiting(lock)).length === 0);
  await warden.query('select pg_advisory_unlock($1, $2)', [lockSpace, lock]);
  expect((await readOperation(database(), id))?.outcome).toBeNull();
  return id;
}

async function outcomeOf(id: number) {
  await platform.until(async () => (await readOperation(database(), id))?.outcome != null, 60_000);
  return (await readOperation(database(), id))?.outcome;
}

describe.each(moments)('Killed when the new state %s:', (_, lock) => {
  test('a step back is carried out once by the next publisher.', async () => {
    const before = await onDisk();
    const back = (before[0] ?? 0) + 1;
    const id = await killAt(lock, { kind: 'rollback', release: first, units: ['musterkreis'] });
    expect(await shows(earlier)).toBe(true);
    expect(await listed()).toEqual(lock === 1 ? before : [back, ...before]);

    const next = await platform.start();
    expect(await outcomeOf(id)).toEqual({
      state: 'done',
      message: `musterkreis: Der Stand von Veröffentlichung ${first} ist wieder öffentlich (Veröffentlichung ${back}) und bleibt es, bis er freigegeben wird.`,
    });
    await settle();
    expect(await onDisk()).toEqual([back, ...before]);
    expect(await listed()).toEqual([back, ...before]);
    expect(await shows(earlier)).toBe(true);
    await next.stop();
  });

  test('letting go is carried out once, and the content of today is published once.', async () => {
    const before = await onDisk();
    const free = (before[0] ?? 0) + 1;
    const id = await killAt(lock, { kind: 'release-hold', units: null });
    expect(await onDisk()).toEqual([free, ...before]);
    expect(await shows(earlier)).toBe(true);

    const next = await platform.start();
    expect(await outcomeOf(id)).toEqual({
      state: 'done',
      message: 'Freigegeben: musterkreis. Der heutige Inhalt wird jetzt veröffentlicht.',
    });
    await platform.until(() => shows(today), 60_000);
    await settle();
    expect(await onDisk()).toEqual([free + 1, free, ...before]);
    expect(await listed()).toEqual([free + 1, free, ...before]);
    await expectPublished(platform);
    await next.stop();
  });
});

test('A publisher that was killed is not shown at work, whatever step it wrote down last.', async () => {
  const barrier = join(platform.dataDir, 'hold-written');
  const stepOf = async () => (await readUnits(database())).find(({ unit }) => unit === 'musterkreis')?.running;
  await writeFile(barrier, '');
  await publishText('Mitten in der Arbeit.');
  const dying = spawnPublisher();
  try {
    await platform.until(async () => (await stepOf())?.stage === 'write', 60_000);
  } finally {
    await dying.kill('SIGKILL');
  }
  await platform.until(async () => (await stepOf()) === null);
  const { rows } = await database().execute(sql`select stage from publish_units where unit = 'musterkreis'`);
  expect(rows).toEqual([{ stage: 'write' }]);
  await rm(barrier);
  const next = await platform.start();
  await expectPublished(platform);
  expect(await shows('Mitten in der Arbeit.')).toBe(true);
  await next.stop();
});
