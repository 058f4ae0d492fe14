import { utimes } from 'node:fs/promises';
import { releaseDir, storeOf, unitsDir } from '@schutznetz/site/releases/openStore.ts';
import { listBuilds } from '@schutznetz/site/releases/readBuild.ts';
import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import { verifyRelease } from '@schutznetz/site/releases/verifyRelease.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { countWishes } from '../../testing/expectPublished.ts';
import { findOrphans } from '../../testing/findOrphans.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';
import { cleanUpRules } from './createCleaner.ts';

await useTestDatabase();
// Dozens of releases, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let platform: PublisherTest;
let ids: Musterkreis;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
});
afterAll(() => platform.end());

async function publish(n: number): Promise<void> {
  const data = { description: `Stand ${n}.`, _status: 'published' } as const;
  await platform.payload.update({ collection: 'contacts', id: ids.contact, data });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
}

async function age(): Promise<void> {
  const store = storeOf(platform.dataDir);
  const longAgo = new Date(Date.now() - 60 * 60_000);
  for (const { n } of await listReleases(store)) await utimes(releaseDir(store, n), longAgo, longAgo);
  for (const unit of ['musterkreis', 'portal'])
    for (const build of await listBuilds(store, unit)) {
      await utimes(`${unitsDir(store)}/${unit}/${build}`, longAgo, longAgo);
    }
}

test('After many releases the old ones go without anyone asking, and the last thirty stay whole.', async () => {
  const store = storeOf(platform.dataDir);
  const first = await platform.start({ cleanUp: { ...cleanUpRules, everyReleases: 1000 } });
  for (let n = 1; n <= 35; n += 1) await publish(n);
  await first.stop();
  // What is young stays, however much there is of it.
  expect((await listReleases(store)).length).toBeGreaterThan(30);

  await age();
  const second = await platform.start({ cleanUp: { ...cleanUpRules, everyReleases: 1 } });
  await platform.until(async () => (await listReleases(store)).length === 30, 30_000);
  await second.stop();
  const kept = await listReleases(store);
  for (const { n } of kept) expect((await verifyRelease(store, n)).problems).toEqual([]);
  expect(await findOrphans(platform.dataDir)).toEqual([]);
});

test('A publisher that goes on cleans up again after so many releases.', async () => {
  const store = storeOf(platform.dataDir);
  await platform.start({ cleanUp: { ...cleanUpRules, keep: 5, minAgeMs: 0, everyReleases: 3 } });
  await platform.until(async () => (await listReleases(store)).length <= 5, 30_000);
  for (let n = 101; n <= 103; n += 1) await publish(n);
  await platform.until(async () => (await listReleases(store)).length <= 5, 30_000);
  expect((await listReleases(store))[0]?.n).toBeGreaterThan(5);
});
