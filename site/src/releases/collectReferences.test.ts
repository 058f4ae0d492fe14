import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toKnown } from '../render/RenderedFile.ts';
import { activate } from './activate.ts';
import { collectGarbage } from './collectGarbage.ts';
import { buildDir, filesDir, releaseDir, tempDir, unitsDir } from './openStore.ts';
import { manifestFile } from './pathOfFile.ts';
import { listReleases } from './readRelease.ts';
import { linkBuild } from './testing/linkBuild.ts';
import { byHand, makePages, publishTest, testTime, writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';
import { verifyRelease } from './verifyRelease.ts';

const place = useTestStore();

const unit = 'musterkreis';
const long = (text: string) => `<!doctype html>${`<p>${text}</p>`.repeat(200)}`;
const pagesOf = (start: string, help: string, dates = 'Termine') => ({
  '/musterkreis/': long(start),
  '/musterkreis/hilfe/': long(help),
  '/musterkreis/termine/': dates,
});
const collectLater = (keep: number) => collectGarbage({ store: place.store, keep, now: Date.now() + 3_600_000 });

async function publish(...texts: Parameters<typeof pagesOf>): Promise<string> {
  const { release } = await publishTest(place, { [unit]: pagesOf(...texts) });
  return release?.units[unit] ?? '';
}

/** Names of what lies in the folder of a build, without folders. */
async function filesOf(build: string): Promise<string[]> {
  const found = await readdir(buildDir(place.store, unit, build), { recursive: true, withFileTypes: true });
  return found.filter((item) => item.isFile()).map(({ name }) => name);
}

async function makeOld(path: string): Promise<void> {
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
}

async function expectSound(): Promise<void> {
  for (const { n } of await listReleases(place.store))
    expect((await verifyRelease(place.store, n)).problems).toEqual([]);
}

test('of a build that goes, the files stay that later builds refer to, and no others', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  const third = await publish('drei', 'Hilfe', 'Feste');
  const collected = await collectLater(1);
  // Start page with its two compressed siblings, and the dates, which are short.
  expect(collected).toMatchObject({ releases: 2, builds: 1, files: 4 });
  expect((await filesOf(first)).sort()).toEqual(['hilfe.html', 'hilfe.html.br', 'hilfe.html.gz']);
  await expect(filesOf(second)).rejects.toThrow('ENOENT');
  expect(await filesOf(third)).toContain('manifest.json');
  await expectSound();
});

test('what is left of a build goes file by file, and as a whole with the last build that refers to it', async () => {
  const first = await publish('eins', 'Hilfe');
  await publish('zwei', 'Hilfe');
  expect(await collectLater(1)).toMatchObject({ builds: 0, files: 3 });
  await publish('drei', 'Rat');
  expect(await collectLater(1)).toMatchObject({ builds: 1, files: 3 });
  expect(await filesOf(first)).toEqual(['termine.html']);
  const last = await publish('vier', 'Rat', 'Feste');
  expect(await collectLater(1)).toMatchObject({ builds: 1, files: 3 });
  expect((await readdir(`${unitsDir(place.store)}/${unit}`)).at(-1)).toBe(last);
  await expect(filesOf(first)).rejects.toThrow('ENOENT');
  await expectSound();
});

test('a clean-up that finds nothing new removes nothing', async () => {
  await publish('eins', 'Hilfe');
  await publish('zwei', 'Hilfe');
  await collectLater(1);
  expect(await collectLater(1)).toEqual({ releases: 0, builds: 0, files: 0, assets: 0, temporary: 0 });
  await expectSound();
});

test('what is left of a build is never the build before', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  await collectLater(1);
  await rm(buildDir(place.store, unit, second), { recursive: true });
  const known = makePages(pagesOf('eins', 'Hilfe')).map(toKnown);
  await expect(writeTestBuild(place, unit, { files: known })).rejects.toThrow('No build holds the page');
  const third = await publish('eins', 'Hilfe');
  expect(third).not.toBe(first);
  expect((await verifyRelease(place.store, 3)).problems).toEqual([]);
});

test('a build that was just written keeps what it refers to, though no release names it yet', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Rat', 'Feste');
  const { build } = await writeTestBuild(place, unit, { pages: pagesOf('drei', 'Rat', 'Feste') });
  await publish('vier', 'Not', 'Kurse');
  const { store } = place;
  for (const { n } of await listReleases(store)) await makeOld(releaseDir(store, n));
  for (const name of [first, second]) await makeOld(buildDir(store, unit, name));
  expect(await collectGarbage({ store, keep: 1 })).toMatchObject({ releases: 2, builds: 1, files: 3 });
  await activate({ store, units: { [unit]: build }, cause: byHand, at: testTime });
  await expectSound();
});

test('a build is begun anew when the one before goes while it is written', async () => {
  const first = await writeTestBuild(place, unit, { pages: pagesOf('eins', 'Hilfe') });
  await makeOld(buildDir(place.store, unit, first.build));
  let times = 0;
  const onStage = async (stage: string) => {
    if (stage === 'synced' && (times += 1) === 1) expect(await collectGarbage(place)).toMatchObject({ builds: 1 });
  };
  const second = await writeTestBuild(place, unit, { pages: pagesOf('zwei', 'Hilfe'), onStage });
  expect(times).toBe(2);
  expect(second).toMatchObject({ status: 'written', written: 3, reused: 0 });
  expect(await readdir(tempDir(place.store))).toEqual([]);
});

test('what a killed clean-up has marked, the next one removes', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  await publish('drei', 'Hilfe', 'Feste');
  for (const build of [first, second]) {
    const manifest = manifestFile({ store: place.store, unit, build });
    await rename(manifest, `${buildDir(place.store, unit, build)}/leaving.json`);
  }
  await rm(`${filesDir(place.store, unit, first)}/musterkreis.html.gz`);
  expect(await collectLater(1)).toMatchObject({ releases: 2, builds: 1, files: 3 });
  expect((await filesOf(first)).sort()).toEqual(['hilfe.html', 'hilfe.html.br', 'hilfe.html.gz']);
  await expectSound();
});

test('a build that stays and cannot be read keeps all builds of its unit, as nobody knows what it needs', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  await writeFile(manifestFile({ store: place.store, unit, build: second }), '{');
  expect(await collectLater(1)).toMatchObject({ releases: 1, builds: 0, files: 0 });
  expect(await filesOf(first)).toContain('hilfe.html');
});

test('a folder that is no build goes with the next build that does', async () => {
  await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Rat', 'Feste');
  await mkdir(`${unitsDir(place.store)}/${unit}/fremd`);
  expect(await collectLater(1)).toMatchObject({ builds: 2 });
  expect(await readdir(`${unitsDir(place.store)}/${unit}`)).toEqual([second]);
});

test('of a store with links each build goes whole', async () => {
  const first = await publish('eins', 'Hilfe');
  const second = await publish('zwei', 'Hilfe');
  linkBuild({ store: place.store, unit, build: second });
  expect(await collectLater(1)).toMatchObject({ releases: 1, builds: 1, files: 0 });
  expect(await readdir(`${unitsDir(place.store)}/${unit}`)).toEqual([second]);
  await expect(filesOf(first)).rejects.toThrow('ENOENT');
  await expectSound();
});
