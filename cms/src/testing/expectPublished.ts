import { join } from 'node:path';
import { collectGarbage } from '@schutznetz/site/releases/collectGarbage.ts';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import { verifyRelease } from '@schutznetz/site/releases/verifyRelease.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import type { Payload } from 'payload';
import { expect } from 'vitest';
import { verifyContent } from '../operations/verify/verifyContent.ts';
import { findOrphans } from './findOrphans.ts';
import { origin, siteDist, type PublisherTest } from './startTestPublisher.ts';

/** Number of wishes that wait to be published. */
export async function countWishes(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: 'publish' } },
  });
  return totalDocs;
}

/**
 * Whatever happened: no wish is left, the live release is whole and equals the content when all of it is rendered anew, and
 * the list of releases has every number that is on disk. A publisher must be running.
 * @param distDir the compiled site that the publisher renders with
 */
export async function expectPublished(
  { payload, dataDir, until }: PublisherTest,
  distDir: string = siteDist,
): Promise<void> {
  const store = storeOf(dataDir);
  await until(async () => (await countWishes(payload)) === 0, 60_000);
  const releases = await listReleases(store, Number.POSITIVE_INFINITY);
  const [live] = releases;
  if (!live) throw new Error('Nothing was ever published');
  expect((await verifyRelease(store, live.n)).problems).toEqual([]);
  const site = await loadCompiledSite(distDir);
  const units = await verifyContent({ payload, store, site, mediaDir: join(dataDir, 'media'), origin, live });
  expect(units.filter(({ state }) => state !== 'equal')).toEqual([]);
  const { docs } = await payload.find({ collection: 'releases', pagination: false, depth: 0 });
  const listed = docs.flatMap(({ number }) => (number == null ? [] : [number]));
  expect(listed.sort((a, b) => b - a)).toEqual(releases.map(({ n }) => n));
}

/** After the next clean-up nothing is left in the store that no release needs (`findOrphans`). No publisher may be running. */
export async function expectNoOrphan(dataDir: string): Promise<void> {
  const store = storeOf(dataDir);
  await collectGarbage({ store, minAgeMs: 0, now: Date.now() + 1000 });
  expect(await findOrphans(dataDir)).toEqual([]);
}
