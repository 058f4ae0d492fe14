import { readdir } from 'node:fs/promises';
import { collectGarbage } from '@schutznetz/site/releases/collectGarbage.ts';
import { releasesDir, storeOf, tempDir, unitsDir } from '@schutznetz/site/releases/openStore.ts';
import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import { verifyRelease } from '@schutznetz/site/releases/verifyRelease.ts';
import { createLocalReq, type Payload } from 'payload';
import { expect } from 'vitest';
import { everyUnit } from '../publishing/PublishJob.ts';
import { queuePublish } from '../publishing/queuePublish.ts';
import type { PublisherTest } from './startTestPublisher.ts';

/** Number of wishes that wait to be published. */
export async function countWishes(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: 'publish' } },
  });
  return totalDocs;
}

/**
 * Whatever happened: the live release is whole, the list of releases has every number that is on disk, no wish is left,
 * and rendering everything anew from the database gives what is live. A publisher must be running.
 */
export async function expectPublished({ payload, dataDir, until }: PublisherTest): Promise<void> {
  const store = storeOf(dataDir);
  await until(async () => (await countWishes(payload)) === 0, 60_000);
  const [before] = await listReleases(store);
  const req = await createLocalReq({}, payload);
  const cause = { kind: 'hand', collection: null, documentId: null, title: null, person: null } as const;
  await queuePublish({ req, units: [everyUnit], cause });
  await until(async () => (await countWishes(payload)) === 0, 60_000);

  const releases = await listReleases(store, Number.POSITIVE_INFINITY);
  expect(releases[0]?.n).toBe(before?.n);
  expect((await verifyRelease(store, before?.n ?? 0)).problems).toEqual([]);
  const { docs } = await payload.find({ collection: 'releases', pagination: false, depth: 0 });
  const listed = docs.flatMap(({ number }) => (number == null ? [] : [number]));
  expect(listed.sort((a, b) => b - a)).toEqual(releases.map(({ n }) => n));
}

/** After the next clean-up nothing is left in the store that no release needs. No publisher may be running. */
export async function expectNoOrphan(dataDir: string): Promise<void> {
  const store = storeOf(dataDir);
  await collectGarbage({ store, minAgeMs: 0, now: Date.now() + 1000 });
  const releases = await listReleases(store, Number.POSITIVE_INFINITY);
  const needed = new Set(releases.flatMap(({ units }) => Object.entries(units).map((entry) => entry.join('/'))));
  const builds: string[] = [];
  for (const unit of await readdir(unitsDir(store)))
    for (const build of await readdir(`${unitsDir(store)}/${unit}`)) builds.push(`${unit}/${build}`);
  expect(await readdir(tempDir(store))).toEqual([]);
  expect(new Set(await readdir(releasesDir(store)))).toEqual(new Set(releases.map(({ n }) => String(n))));
  expect(new Set(builds)).toEqual(needed);
}
