import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetsDir, buildDir } from './openStore.ts';
import { makeTestStore, publishTest, type TestStore } from './testing/makeTestStore.ts';
import { verifyRelease } from './verifyRelease.ts';

let place: TestStore;
let files: string;
const page = `<!doctype html>${'<p>Seite</p>'.repeat(200)}`;

beforeEach(async () => {
  place = await makeTestStore();
  const { release } = await publishTest(place, { musterkreis: { '/musterkreis/': page } });
  files = `${buildDir(place.store, 'musterkreis', release?.units['musterkreis'] ?? '')}/files`;
});
afterEach(() => place.remove());

const problemsOf = async () => (await verifyRelease(place.store, 1)).problems;

test('an untouched release is sound', async () => {
  expect(await verifyRelease(place.store, 1)).toEqual({ n: 1, isSound: true, files: 2, problems: [] });
});

test('a changed byte is found', async () => {
  await writeFile(`${files}/musterkreis.html`, page.replace('Seite', 'Reise'));
  expect(await problemsOf()).toEqual([
    {
      unit: 'musterkreis',
      file: 'musterkreis.html',
      problem: 'Die Datei hat nicht den Inhalt, der veröffentlicht wurde.',
    },
  ]);
});

test('a compressed sibling that cannot be unpacked is found', async () => {
  await writeFile(`${files}/musterkreis.html.br`, 'kein Brotli');
  expect(await problemsOf()).toMatchObject([{ problem: 'Die Fassung .br fehlt oder lässt sich nicht lesen.' }]);
});

test('a missing file is found', async () => {
  await rm(`${files}/musterkreis.html`);
  expect(await problemsOf()).toMatchObject([{ problem: 'Die Datei fehlt oder lässt sich nicht lesen.' }]);
});

test('a file that nobody published is found', async () => {
  await writeFile(`${files}/fremd.html`, 'fremd');
  expect(await problemsOf()).toEqual([
    { unit: 'musterkreis', file: 'fremd.html', problem: 'Die Datei gehört nicht zum Stand.' },
  ]);
});

test('a missing asset is found', async () => {
  await rm(`${assetsDir(place.store)}/_astro/base.code-1.css`);
  expect(await problemsOf()).toMatchObject([{ unit: null, file: '/_astro/base.code-1.css' }]);
});

test('a manifest that cannot be read is a problem of its unit', async () => {
  await writeFile(`${files}/../manifest.json`, '{');
  expect(await problemsOf()).toMatchObject([{ unit: 'musterkreis', file: null }]);
});
