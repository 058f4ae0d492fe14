import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { rollBack } from '@schutznetz/site/releases/rollBack.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../../../scripts/support/findFreePort.ts';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import type { LogLine } from '../../testing/collectLog.ts';
import { createMusterkreis, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { countWishes } from '../../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';

await useTestDatabase();

const port = await findFreePort();

let platform: PublisherTest;
let ids: Musterkreis;
let publisher: Awaited<ReturnType<typeof startMain>>;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = await startMain();
  await settle();
}, 120_000);
afterAll(async () => {
  await publisher.stop();
  await platform.end();
});

test('The state of the release and of the queue is that of this moment.', async () => {
  const live = await liveRelease();
  expect(await ask()).toMatchObject({
    schutznetz_release_number: live.n,
    schutznetz_release_timestamp_seconds: Date.parse(live.at) / 1000,
    schutznetz_publish_queue_depth: 0,
    schutznetz_publish_oldest_wish_seconds: 0,
  });
});

test('A document that was saved and is public is counted once, with its time and that of the stages.', async () => {
  const before = await ask();
  await describe('Bis gleich.');
  await settle();
  const after = await ask();
  const risen = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  expect(risen('schutznetz_publish_to_live_seconds_count')).toBe(1);
  expect(risen('schutznetz_publish_to_live_seconds_sum')).toBeGreaterThan(0);
  // A batch that changed nothing has its stages too.
  for (const stage of ['read', 'render', 'write', 'switch'])
    expect(risen(`schutznetz_publish_stage_seconds_count{stage="${stage}"}`)).toBeGreaterThanOrEqual(1);
  expect(risen('schutznetz_release_number')).toBe(1);
  expect(Object.keys(after).filter(isFailure)).toEqual([]);
});

test('A unit that fails is counted, told for as long as it is not mended, and not measured as public.', async () => {
  const before = await ask();
  await describe('Mobil 030 23125-099.');
  await untilMetrics((now) => (now['schutznetz_publish_failures_total{unit="musterkreis"}'] ?? 0) > 0);
  const failed = await ask();
  expect(failed['schutznetz_publish_failed_units{unit="musterkreis"}']).toBe(1);
  expect(failed).toMatchObject({
    schutznetz_publish_to_live_seconds_count: before['schutznetz_publish_to_live_seconds_count'],
    schutznetz_release_number: before['schutznetz_release_number'],
    schutznetz_publish_queue_depth: 1,
  });
  expect(failed['schutznetz_publish_oldest_wish_seconds']).toBeGreaterThan(0);

  await describe('Wieder gut.');
  await settle();
  expect(await ask()).not.toHaveProperty(['schutznetz_publish_failed_units{unit="musterkreis"}']);
});

test('After a step back the release that readers get is the one that is told.', async () => {
  const live = await liveRelease();
  const at = new Date().toISOString();
  const release = await rollBack({ store: storeOf(platform.dataDir), to: live.n - 1, at, by: null });
  expect(release.n).toBeGreaterThan(live.n);
  expect(await ask()).toMatchObject({ schutznetz_release_number: release.n });
});

test('After a restart the release is known at once.', { timeout: 120_000 }, async () => {
  await publisher.stop();
  publisher = await startMain();
  expect(await ask()).toMatchObject({ schutznetz_release_number: (await liveRelease()).n });
});

test('The publisher writes nothing but lines of JSON.', () => {
  expect(publisher.lines.length).toBeGreaterThan(0);
  for (const line of publisher.lines) expect(JSON.parse(line)).toMatchObject({ name: 'publisher' });
});

/** The publisher as operators run it. */
async function startMain() {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      METRICS_PORT: String(port),
      // Open to all, which the metrics are not.
      HOST: '0.0.0.0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const ended = once(child, 'exit');
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const isReady = () => lines.some((line) => (JSON.parse(line) as LogLine).msg === 'publisher ready');
  await platform.until(() => Promise.resolve(isReady()), 90_000);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { lines, stop };
}

/** All values, by name and labels as Prometheus writes them. */
async function ask(): Promise<Record<string, number>> {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).split('\n').filter((line) => line.startsWith('schutznetz_'));
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

const isFailure = (name: string) => /^schutznetz_publish_(?:failed_units|failures_total)/.test(name);

async function untilMetrics(condition: (now: Record<string, number>) => boolean): Promise<void> {
  await platform.until(async () => condition(await ask()), 20_000);
}

async function liveRelease() {
  const live = await currentRelease(storeOf(platform.dataDir));
  if (!live) throw new Error('Nothing is live');
  return live;
}

async function describe(description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description, _status: 'published' },
  });
}

/** Waits until nothing waits and the batch of the live release is written down. */
async function settle(): Promise<void> {
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 60_000);
  const { n } = await liveRelease();
  const told = (line: string) => line.includes('"msg":"published"') && line.includes(`"release":${n},`);
  await platform.until(() => Promise.resolve(publisher.lines.some((line) => told(line))), 20_000);
}
