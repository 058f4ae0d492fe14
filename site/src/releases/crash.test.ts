import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectGarbage } from './collectGarbage.ts';
import { releasesDir, tempDir, unitsDir } from './openStore.ts';
import { currentRelease } from './readRelease.ts';
import { makeTestStore, publishTest, type TestStore } from './testing/makeTestStore.ts';
import { readPage } from './testing/readPage.ts';
import { runScript } from './testing/runScript.ts';
import { verifyRelease } from './verifyRelease.ts';

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let place: TestStore;
beforeEach(async () => {
  place = await makeTestStore();
  await publishTest(place, { portal: { '/': 'Portal' }, musterkreis: { '/musterkreis/': 'vorher' } });
});
afterEach(() => place.remove());

async function livePage(): Promise<string | null> {
  const release = await currentRelease(place.store);
  const build = release?.units['musterkreis'] ?? '';
  return readPage({ store: place.store, unit: 'musterkreis', build }, '/musterkreis/');
}

const stages = [
  ['build:compared', 'vorher'],
  ['build:placed', 'vorher'],
  ['build:synced', 'vorher'],
  ['build:in-place', 'vorher'],
  ['switch:locked', 'vorher'],
  ['switch:written', 'vorher'],
  ['switch:in-place', 'vorher'],
  ['switch:linked', 'vorher'],
  ['switch:switched', 'nachher'],
] as const;

test.each(stages)('a publisher killed at %s leaves a whole release, with the page of %s', async (stage, expected) => {
  const { store } = place;
  expect(await runScript('publishAndDie.ts', [place.dataDir, stage])).toBe('SIGKILL');
  expect(await livePage()).toBe(expected);
  expect((await verifyRelease(store, (await currentRelease(store))?.n ?? 0)).problems).toEqual([]);

  // The next publisher carries on: no lock is left, and the clean-up takes what the dead one left.
  await runScript('publishAndDie.ts', [place.dataDir, 'never']);
  expect(await livePage()).toBe('nachher');
  await collectGarbage({ store, keep: 1, minAgeMs: 0, now: Date.now() + 1000 });
  const release = await currentRelease(store);
  expect(await readdir(tempDir(store))).toEqual([]);
  expect(await readdir(releasesDir(store))).toEqual([String(release?.n)]);
  expect(await readdir(`${unitsDir(store)}/musterkreis`)).toEqual([release?.units['musterkreis']]);
  expect((await verifyRelease(store, release?.n ?? 0)).isSound).toBe(true);
});

test('several publishers at once lose none of their releases', async () => {
  const units = ['kreis-a', 'kreis-b', 'kreis-c'];
  await Promise.all(units.map((unit) => runScript('activateOften.ts', [place.dataDir, unit, '5'])));
  const release = await currentRelease(place.store);
  expect(release?.n).toBe(16);
  expect(Object.keys(release?.units ?? {}).sort()).toEqual([...units, 'musterkreis', 'portal']);
  for (const unit of units) {
    const build = release?.units[unit] ?? '';
    expect(await readPage({ store: place.store, unit, build }, `/${unit}/`)).toBe('Stand 5');
  }
});
