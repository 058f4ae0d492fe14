import { mkdir, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { activate } from './activate.ts';
import { collectGarbage } from './collectGarbage.ts';
import { assetsDir, releasesDir, tempDir } from './openStore.ts';
import { listBuilds } from './readBuild.ts';
import { listReleases } from './readRelease.ts';
import { rollBack } from './rollBack.ts';
import { addTestAssets, byHand, publishTest, testTime, writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';
import { verifyRelease } from './verifyRelease.ts';

const place = useTestStore();

const hour = 3_600_000;
/** As if the clean-up ran when all that is there is old. */
const collectLater = (keep: number) => collectGarbage({ store: place.store, keep, now: Date.now() + hour });
const publish = (text: string) => publishTest(place, { musterkreis: { '/musterkreis/': text } });

test('the last releases and their builds stay, older ones go', async () => {
  const builds: (string | undefined)[] = [];
  for (const text of ['1', '2', '3', '4']) builds.push((await publish(text)).release?.units['musterkreis']);
  expect(await collectLater(2)).toEqual({ releases: 2, builds: 2, files: 0, assets: 0, temporary: 0 });
  expect(await listBuilds(place.store, 'musterkreis')).toEqual(builds.slice(2));
  expect((await listReleases(place.store)).map(({ n }) => n)).toEqual([4, 3]);
  for (const n of [3, 4]) expect((await verifyRelease(place.store, n)).problems).toEqual([]);
});

test('an old build that a kept release still names stays', async () => {
  await publish('1');
  for (const text of ['2', '3']) await publish(text);
  const back = await rollBack({ store: place.store, to: 1, at: testTime, by: null });
  await collectLater(1);
  expect(await listBuilds(place.store, 'musterkreis')).toEqual([back.units['musterkreis']]);
  expect((await verifyRelease(place.store, back.n)).isSound).toBe(true);
});

test('a build that was just written stays until it is live', async () => {
  await publish('1');
  const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': '2' } });
  await collectGarbage({ store: place.store, keep: 1 });
  const { status } = await activate({ store: place.store, units: { musterkreis: build }, cause: byHand, at: testTime });
  expect(status).toBe('live');
});

test('a build that never went live goes when it is old', async () => {
  const { release } = await publish('1');
  await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': '2' } });
  expect((await collectLater(30)).builds).toBe(1);
  expect(await listBuilds(place.store, 'musterkreis')).toEqual([release?.units['musterkreis']]);
});

test('what is being written stays, what a dead process left goes', async () => {
  await mkdir(`${tempDir(place.store)}/build-musterkreis-0`);
  expect((await collectGarbage({ store: place.store })).temporary).toBe(0);
  expect((await collectLater(30)).temporary).toBe(1);
  expect(await readdir(tempDir(place.store))).toEqual([]);
});

test('releases that were live a moment ago stay however many followed', async () => {
  for (const text of ['1', '2', '3', '4']) await publish(text);
  expect(await collectGarbage({ store: place.store, keep: 1 })).toMatchObject({ releases: 0, builds: 0 });
  expect((await readdir(releasesDir(place.store))).sort()).toEqual(['1', '2', '3', '4']);
});

test('assets go with the last build of their code version', async () => {
  const { store, dataDir } = place;
  await publish('1');
  await addTestAssets(store, { dataDir, codeVersion: 'code-2', css: 'p{}' });
  const pages = { '/musterkreis/': '2' };
  const { build } = await writeTestBuild(place, 'musterkreis', { pages, codeVersion: 'code-2' });
  await activate({ store, units: { musterkreis: build }, cause: byHand, at: testTime });
  expect((await collectLater(2)).assets).toBe(0);
  expect((await collectLater(1)).assets).toBe(2);
  expect(await readdir(`${assetsDir(store)}/_astro`)).toEqual(['base.code-2.css']);
});

test('assets of code that has made no build yet stay', async () => {
  const { store, dataDir } = place;
  await publish('1');
  await addTestAssets(store, { dataDir, codeVersion: 'code-2', css: 'p{}' });
  expect((await collectLater(1)).assets).toBe(0);
});
