import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BytesAreGone, toKnown } from '../render/RenderedFile.ts';
import { buildDir, filesDir } from './openStore.ts';
import { buildsHolding, pathOfFile } from './pathOfFile.ts';
import { readManifest } from './readBuild.ts';
import { currentRelease } from './readRelease.ts';
import { rollBack } from './rollBack.ts';
import { linkBuild } from './testing/linkBuild.ts';
import { makePages, makeTestStore, publishTest, testTime, writeTestBuild } from './testing/makeTestStore.ts';
import { readPage } from './testing/readPage.ts';
import { verifyRelease } from './verifyRelease.ts';

let place: Awaited<ReturnType<typeof makeTestStore>>;
beforeEach(async () => {
  place = await makeTestStore();
});
afterEach(() => place.remove());

const unit = 'musterkreis';
const long = (text: string) => `<!doctype html>${`<p>${text}</p>`.repeat(200)}`;
const pagesOf = (start: string, help: string) => ({ '/musterkreis/': long(start), '/musterkreis/hilfe/': long(help) });

async function publish(start: string, help: string): Promise<string> {
  const { release } = await publishTest(place, { [unit]: pagesOf(start, help) });
  return release?.units[unit] ?? '';
}
const entryOf = async (build: string, path: string) =>
  (await readManifest({ store: place.store, unit, build })).files[path];

async function expectWhole(start: string, help: string): Promise<void> {
  const release = await currentRelease(place.store);
  expect((await verifyRelease(place.store, release?.n ?? 0)).problems).toEqual([]);
  const live = { store: place.store, unit, build: release?.units[unit] ?? '' };
  expect(await readPage(live, '/musterkreis/')).toBe(long(start));
  expect(await readPage(live, '/musterkreis/hilfe/')).toBe(long(help));
}

test('a reference names the build that holds the bytes, however many builds lie between', async () => {
  const first = await publish('eins', 'Hilfe');
  for (const text of ['zwei', 'drei', 'vier']) {
    const build = await publish(text, 'Hilfe');
    expect(await entryOf(build, '/musterkreis/hilfe/')).toMatchObject({ build: first });
    expect(await entryOf(build, '/musterkreis/')).not.toHaveProperty('build');
  }
  const last = await publish('vier', 'Rat');
  expect(await entryOf(last, '/musterkreis/')).not.toMatchObject({ build: first });
  await expectWhole('vier', 'Rat');
});

test('each build is whole by itself and stays so while others come', async () => {
  for (const [start, help] of [
    ['eins', 'Hilfe'],
    ['zwei', 'Hilfe'],
    ['zwei', 'Rat'],
    ['eins', 'Rat'],
  ] as const)
    await publish(start, help);
  for (const n of [1, 2, 3, 4]) expect((await verifyRelease(place.store, n)).problems).toEqual([]);
});

test('a damaged file is found in the build before, which holds it', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  const entry = await entryOf(second, '/musterkreis/hilfe/');
  const path = pathOfFile({ store: place.store, unit, build: second }, entry ?? { file: '' });
  expect(path).toContain(first);
  await writeFile(path, (await readFile(path, 'utf8')).replace('Hilfe', 'Hülfe'));
  expect((await verifyRelease(place.store, 2)).problems).toEqual([
    { unit, file: 'musterkreis/hilfe.html', problem: 'Die Datei hat nicht den Inhalt, der veröffentlicht wurde.' },
  ]);
});

test('when a build that is referred to was removed by hand, the next one has all of its files again', async () => {
  const first = await publish('eins', 'Hilfe');
  await publish('zwei', 'Hilfe');
  await rm(buildDir(place.store, unit, first), { recursive: true });
  await publish('drei', 'Hilfe');
  await expectWhole('drei', 'Hilfe');
});

test('a unit without a change is written anew when a build that it refers to is gone', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  await rm(buildDir(place.store, unit, first), { recursive: true });
  expect(await publish('zwei', 'Hilfe')).not.toBe(second);
  await expectWhole('zwei', 'Hilfe');
});

test('a page that is not in memory, in a folder that is gone, is asked for', async () => {
  const first = await publish('eins', 'Hilfe');
  await publish('zwei', 'Hilfe');
  const files = makePages(pagesOf('zwei', 'Hilfe')).map(toKnown);
  expect(await writeTestBuild(place, unit, { files })).toMatchObject({ status: 'unchanged' });
  await rm(filesDir(place.store, unit, first), { recursive: true });
  await expect(writeTestBuild(place, unit, { files })).rejects.toThrow(BytesAreGone);
});

test('one cannot go back to a release whose files are gone with the folder of another build', async () => {
  const first = await publish('eins', 'Hilfe');
  await publish('zwei', 'Hilfe');
  await publish('drei', 'Rat');
  await rm(buildDir(place.store, unit, first), { recursive: true });
  const going = rollBack({ store: place.store, to: 2, at: testTime, by: null });
  await expect(going).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining(`die er von dem Stand ${first} übernommen hat`) as string,
  });
  await expectWhole('drei', 'Rat');
});

test('a store with links and without references goes on with references', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  linkBuild({ store: place.store, unit, build: second });
  expect(buildsHolding(await readManifest({ store: place.store, unit, build: second }))).toEqual(new Set([second]));
  expect((await verifyRelease(place.store, 2)).problems).toEqual([]);
  const third = await publish('drei', 'Hilfe');
  expect(await entryOf(third, '/musterkreis/hilfe/')).toMatchObject({ build: second });
  // The link is a file of its own.
  await rm(buildDir(place.store, unit, first), { recursive: true });
  await expectWhole('drei', 'Hilfe');
});
