import { readlink, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { activate } from './activate.ts';
import { buildDir, currentLink, releaseDir } from './openStore.ts';
import { currentRelease, listReleases } from './readRelease.ts';
import { releaseHold } from './releaseHold.ts';
import { rollBack } from './rollBack.ts';
import { byHand, publishTest, testTime, writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';

const place = useTestStore();

const musterkreis = (text: string) => ({ musterkreis: { '/musterkreis/': text } });
const portal = (text: string) => ({ portal: { '/': text } });
const act = (units: Record<string, string | null>) =>
  activate({ store: place.store, units, cause: byHand, at: testTime });

test('nothing is live before the first release', async () => {
  expect(await currentRelease(place.store)).toBeNull();
  expect(await listReleases(place.store)).toEqual([]);
});

test('a release names the builds of all units and is what the link leads to', async () => {
  const { status, release } = await publishTest(place, { ...portal('Portal'), ...musterkreis('eins') });
  expect(status).toBe('live');
  expect(Object.keys(release?.units ?? {}).sort()).toEqual(['musterkreis', 'portal']);
  expect(await readlink(currentLink(place.store))).toBe('releases/1');
  expect(await currentRelease(place.store)).toEqual(release);
});

test('units that are not named stay as they are', async () => {
  const first = await publishTest(place, { ...portal('Portal'), ...musterkreis('eins') });
  const second = await publishTest(place, musterkreis('zwei'));
  expect(second.release).toMatchObject({ n: 2, previous: 1 });
  expect(second.release?.units['portal']).toBe(first.release?.units['portal']);
  expect(second.release?.changes).toEqual({ musterkreis: { added: [], changed: ['/musterkreis/'], removed: [] } });
});

test('what is live already makes no release', async () => {
  const { release } = await publishTest(place, musterkreis('eins'));
  expect(await publishTest(place, musterkreis('eins'))).toEqual({ status: 'unchanged', release, heldBack: [] });
});

test('a unit can be taken off the site', async () => {
  await publishTest(place, { ...portal('Portal'), ...musterkreis('eins') });
  const { release } = await act({ musterkreis: null });
  expect(Object.keys(release?.units ?? {})).toEqual(['portal']);
  expect(release?.changes['musterkreis']?.removed).toEqual(['/musterkreis/']);
});

test('a build that is not there is refused and the live release stays', async () => {
  const { release } = await publishTest(place, musterkreis('eins'));
  await expect(act({ musterkreis: '00000009-00000000' })).rejects.toMatchObject({ code: 'unknown-build' });
  expect(await currentRelease(place.store)).toEqual(release);
});

test('a damaged live build can be replaced', async () => {
  const { release } = await publishTest(place, musterkreis('eins'));
  await rm(buildDir(place.store, 'musterkreis', release?.units['musterkreis'] ?? ''), { recursive: true });
  const next = await publishTest(place, musterkreis('zwei'));
  expect(next.release?.n).toBe(2);
});

test('many activations at once all count, one after the other', async () => {
  const units = Array.from({ length: 12 }, (_, index) => `kreis-${index}`);
  const builds = new Map<string, string>();
  for (const unit of units)
    builds.set(unit, (await writeTestBuild(place, unit, { pages: { [`/${unit}/`]: unit } })).build);
  await Promise.all(units.map((unit) => act({ [unit]: builds.get(unit) ?? null })));
  const release = await currentRelease(place.store);
  expect(release?.n).toBe(12);
  expect(release?.units).toEqual(Object.fromEntries(builds));
});

test('a rolled-back unit stays so until someone lets it go', async () => {
  const { store } = place;
  const first = await publishTest(place, { ...portal('Portal 1'), ...musterkreis('eins') });
  await publishTest(place, { ...portal('Portal 2'), ...musterkreis('zwei') });
  const back = await rollBack({ store, to: 1, units: ['musterkreis'], at: testTime, by: 'Betrieb' });
  expect(back.units['musterkreis']).toBe(first.release?.units['musterkreis']);
  expect(back.units['portal']).not.toBe(first.release?.units['portal']);

  const held = await publishTest(place, { ...portal('Portal 3'), ...musterkreis('drei') });
  expect(held.heldBack).toEqual(['musterkreis']);
  expect(held.release?.units['musterkreis']).toBe(first.release?.units['musterkreis']);
  expect(held.release?.n).toBe(4);

  const freed = await releaseHold({ store, units: ['musterkreis'], at: testTime, by: 'Betrieb' });
  expect(freed?.held).toEqual({});
  const after = await publishTest(place, musterkreis('vier'));
  expect(after).toMatchObject({ status: 'live', heldBack: [] });
});

test('rolling everything back takes off what did not exist then', async () => {
  const { store } = place;
  const first = await publishTest(place, portal('Portal 1'));
  await publishTest(place, { ...portal('Portal 2'), ...musterkreis('eins') });
  const back = await rollBack({ store, to: 1, at: testTime, by: null });
  expect(back.units).toEqual(first.release?.units);
  expect(back.held['musterkreis']).toEqual({ build: null, to: 1, since: testTime });
  expect((await publishTest(place, musterkreis('zwei'))).status).toBe('unchanged');
});

test('one cannot go back to a release that was never live', async () => {
  await publishTest(place, portal('Portal 1'));
  const going = rollBack({ store: place.store, to: 7, at: testTime, by: null });
  await expect(going).rejects.toMatchObject({ code: 'unknown-release' });
});

test('letting go where nothing is held changes nothing', async () => {
  const { release } = await publishTest(place, portal('Portal 1'));
  expect(await releaseHold({ store: place.store, at: testTime, by: null })).toEqual(release);
});

test('releases are listed newest first', async () => {
  for (const text of ['eins', 'zwei', 'drei']) await publishTest(place, musterkreis(text));
  expect((await listReleases(place.store)).map(({ n }) => n)).toEqual([3, 2, 1]);
  expect((await listReleases(place.store, 2)).map(({ n }) => n)).toEqual([3, 2]);
});

test('a store that is begun anew goes on counting above the number that a list elsewhere has reached', async () => {
  const { store } = place;
  const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'eins' } });
  const first = await activate({ store, units: { musterkreis: build }, cause: byHand, at: testTime, above: 41 });
  expect(first.release).toMatchObject({ n: 42, previous: null });
  const back = await rollBack({ store, to: 42, at: testTime, by: null, above: 41 });
  expect(back.n).toBe(43);
  expect(await releaseHold({ store, at: testTime, by: null, above: 50 })).toMatchObject({ n: 51 });
});

test('a step back that is done twice is one release', async () => {
  const { store } = place;
  await publishTest(place, musterkreis('eins'));
  await publishTest(place, musterkreis('zwei'));
  const back = await rollBack({ store, to: 1, at: testTime, by: null });
  expect(await rollBack({ store, to: 1, at: '2025-04-03T07:00:09.000Z', by: null })).toEqual(back);
});

test('a build of content that was read before another publisher made something newer live is refused', async () => {
  const before = await publishTest(place, musterkreis('eins'));
  const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'veraltet' } });
  const newer = await publishTest(place, musterkreis('neuer'));
  const expected = before.release?.units ?? {};
  const late = { store: place.store, units: { musterkreis: build }, cause: byHand, at: testTime };
  await expect(activate({ ...late, expected })).rejects.toMatchObject({ code: 'busy' });
  expect(await currentRelease(place.store)).toEqual(newer.release);
  expect(await activate({ ...late, expected: newer.release?.units ?? {} })).toMatchObject({ status: 'live' });
});

test('a release that is damaged after it was read is not taken from memory', async () => {
  await publishTest(place, musterkreis('eins'));
  expect((await currentRelease(place.store))?.n).toBe(1);
  await writeFile(`${releaseDir(place.store, 1)}/release.json`, '{');
  await expect(currentRelease(place.store)).rejects.toMatchObject({ code: 'damaged' });
});
