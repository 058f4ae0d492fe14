import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildDir, tempDir } from './openStore.ts';
import { listBuilds, readManifest } from './readBuild.ts';
import { writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';

const place = useTestStore();

const long = (text: string) => `<!doctype html><title>${text}</title>${`<p>${text}</p>`.repeat(200)}`;
const fileOf = (build: string, file: string) => join(buildDir(place.store, 'musterkreis', build), 'files', file);

test.each([
  ['a page', long('eins')],
  ['a page that another thread compresses', long('eins').repeat(40)],
])('%s is stored with its compressed siblings', async (_, text) => {
  const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': text } });
  const bytes = await readFile(fileOf(build, 'musterkreis.html'));
  expect(bytes.toString()).toBe(text);
  expect(brotliDecompressSync(await readFile(fileOf(build, 'musterkreis.html.br')))).toEqual(bytes);
  expect(gunzipSync(await readFile(fileOf(build, 'musterkreis.html.gz')))).toEqual(bytes);
});

test('a short page has no compressed siblings', async () => {
  const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'kurz' } });
  expect(await readdir(fileOf(build, ''))).toEqual(['musterkreis.html']);
});

test('a build without a change writes nothing and names the build before', async () => {
  const pages = { '/musterkreis/': long('eins') };
  const first = await writeTestBuild(place, 'musterkreis', { pages });
  const second = await writeTestBuild(place, 'musterkreis', { pages });
  expect(second).toMatchObject({ status: 'unchanged', build: first.build });
  expect(await listBuilds(place.store, 'musterkreis')).toEqual([first.build]);
  expect(await readdir(tempDir(place.store))).toEqual([]);
});

test('only what changed is written, the rest stays where it is', async () => {
  const before = { '/musterkreis/': long('eins'), '/musterkreis/hilfe/': long('Hilfe'), '/musterkreis/alt/': 'alt' };
  const after = { '/musterkreis/': long('zwei'), '/musterkreis/hilfe/': long('Hilfe'), '/musterkreis/neu/': 'neu' };
  const first = await writeTestBuild(place, 'musterkreis', { pages: before });
  const second = await writeTestBuild(place, 'musterkreis', { pages: after });
  expect(second).toMatchObject({
    status: 'written',
    changes: { added: ['/musterkreis/neu/'], changed: ['/musterkreis/'], removed: ['/musterkreis/alt/'] },
    written: 2,
    reused: 1,
  });
  expect((await readdir(fileOf(second.build, ''), { recursive: true })).sort()).toEqual([
    'musterkreis',
    'musterkreis.html',
    'musterkreis.html.br',
    'musterkreis.html.gz',
    'musterkreis/neu.html',
  ]);
  const { files } = second.manifest;
  expect(Object.values(files).map(({ build }) => build)).toEqual([undefined, first.build, undefined]);
  expect(await readManifest({ store: place.store, unit: 'musterkreis', build: second.build })).toEqual(second.manifest);
});

test('builds sort by their age', async () => {
  const names: string[] = [];
  for (const text of ['a', 'b', 'c'])
    names.push((await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': text } })).build);
  expect(names).toEqual([...names].sort());
  expect(await listBuilds(place.store, 'musterkreis')).toEqual(names);
});

test('a changed redirect alone makes a build', async () => {
  const pages = { '/musterkreis/': 'eins' };
  await writeTestBuild(place, 'musterkreis', { pages });
  const redirects = [{ from: '/musterkreis/alt/', to: '/musterkreis/' }];
  const { status, manifest } = await writeTestBuild(place, 'musterkreis', { pages, redirects });
  expect(status).toBe('written');
  expect(manifest.redirects).toEqual(redirects);
});

test('a file that the build before has lost is written again', async () => {
  const pages = { '/musterkreis/': long('eins'), '/musterkreis/hilfe/': long('Hilfe') };
  const first = await writeTestBuild(place, 'musterkreis', { pages });
  await rm(fileOf(first.build, 'musterkreis/hilfe.html'));
  const second = await writeTestBuild(place, 'musterkreis', { pages: { ...pages, '/musterkreis/': 'zwei' } });
  expect(await readFile(fileOf(second.build, 'musterkreis/hilfe.html'), 'utf8')).toBe(long('Hilfe'));
  expect(second.manifest.files['/musterkreis/hilfe/']?.build).toBeUndefined();
});

test('a file of the media store is copied, so that its overwriting leaves the build as it was', async () => {
  await writeFile(join(place.mediaDir, 'plan.pdf'), 'erste Fassung');
  const { build } = await writeTestBuild(place, 'musterkreis', { mediaFiles: ['plan.pdf'] });
  await writeFile(join(place.mediaDir, 'plan.pdf'), 'zweite Fassung');
  expect(await readFile(fileOf(build, 'musterkreis/medien/plan.pdf'), 'utf8')).toBe('erste Fassung');
});

test('a media file that was overwritten under its name is a change', async () => {
  await writeFile(join(place.mediaDir, 'plan.pdf'), 'erste Fassung');
  await writeTestBuild(place, 'musterkreis', { mediaFiles: ['plan.pdf'] });
  await writeFile(join(place.mediaDir, 'plan.pdf'), 'neuer Fassung');
  const second = await writeTestBuild(place, 'musterkreis', { mediaFiles: ['plan.pdf'] });
  expect(second).toMatchObject({ status: 'written', changes: { changed: ['/musterkreis/medien/plan.pdf'] } });
});

test('an untouched media file is not copied again', async () => {
  await writeFile(join(place.mediaDir, 'plan.pdf'), 'erste Fassung');
  await writeTestBuild(place, 'musterkreis', { mediaFiles: ['plan.pdf'] });
  const pages = { '/musterkreis/': 'eins' };
  const second = await writeTestBuild(place, 'musterkreis', { pages, mediaFiles: ['plan.pdf'] });
  expect(second).toMatchObject({ written: 1, reused: 1 });
});

test('a missing media file stops the build and is named', async () => {
  const writing = writeTestBuild(place, 'musterkreis', { mediaFiles: ['fehlt.pdf'] });
  await expect(writing).rejects.toMatchObject({
    code: 'missing-media',
    message: expect.stringContaining('fehlt.pdf') as string,
  });
  expect(await readdir(tempDir(place.store))).toEqual([]);
});

test('pages of a code version whose assets are not in the store are refused', async () => {
  const writing = writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'eins' }, codeVersion: 'code-2' });
  await expect(writing).rejects.toMatchObject({ code: 'missing-assets' });
});

test('a stage that fails leaves neither a build nor anything half-written', async () => {
  const onStage = (stage: string) => {
    if (stage === 'synced') throw new Error('angehalten');
  };
  await expect(writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'a' }, onStage })).rejects.toThrow(
    'angehalten',
  );
  expect(await listBuilds(place.store, 'musterkreis')).toEqual([]);
  expect(await readdir(tempDir(place.store))).toEqual([]);
});
