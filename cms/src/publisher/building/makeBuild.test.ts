import { readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { makeContact, makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { addAssets } from '@schutznetz/site/releases/assets.ts';
import { hashBytes } from '@schutznetz/site/releases/hashBytes.ts';
import { unitsDir } from '@schutznetz/site/releases/openStore.ts';
import { pathOfFile } from '@schutznetz/site/releases/pathOfFile.ts';
import { listBuilds, readManifest } from '@schutznetz/site/releases/readBuild.ts';
import { makeTestStore, type TestStore } from '@schutznetz/site/releases/testing/makeTestStore.ts';
import { loadCompiledSite, type CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeBuild } from './makeBuild.ts';

// The site as `astro build` compiled it, and a store on the disk.
let compiled: CompiledSite;
beforeAll(async () => {
  compiled = await loadCompiledSite(join(import.meta.dirname, '../../../../site/dist'));
});

const clock = toBerlin('2025-02-03T09:15:00.000Z');
const none = { numbers: [], emails: [] };
const secret = { numbers: ['+493023125099'], emails: [] };
/** The number of `secret` stands in a text, where nobody has declared it public. */
const telling = makeDistrictSnapshot({ contacts: [makeContact({ description: 'Mobil: 030 / 23125-099.' })] });
const silent = makeDistrictSnapshot({ contacts: [makeContact()] });
const { unit } = silent;

let disk: TestStore;
let rendered: string[];
let making: Pick<Parameters<typeof makeBuild>[0], 'site' | 'store' | 'mediaDir' | 'clock' | 'isAfresh'>;

beforeEach(async () => {
  disk = await makeTestStore();
  await addAssets(disk.store, compiled);
  rendered = [];
  const site: CompiledSite = {
    ...compiled,
    handler(path, ...rest) {
      rendered.push(path);
      return compiled.handler(path, ...rest);
    },
  };
  making = { site, store: disk.store, mediaDir: disk.mediaDir, clock, isAfresh: false };
});
afterEach(() => disk.remove());

/** Reads a build from the disk as a server would, and compares every file with what the manifest says of it. */
async function expectWhole(build: string, pages: number): Promise<void> {
  const { files } = await readManifest({ store: disk.store, unit, build });
  expect(Object.keys(files)).toHaveLength(pages);
  for (const [path, entry] of Object.entries(files)) {
    const bytes = await readFile(pathOfFile({ store: disk.store, unit, build }, entry));
    expect([path, hashBytes(bytes)]).toEqual([path, entry.sha256]);
  }
}

test('a unit without a change gets the build that it has, and no page is rendered again', async () => {
  const first = await makeBuild({ ...making, snapshot: silent, secrets: secret });
  expect(rendered).toHaveLength(first.pages);
  const second = await makeBuild({ ...making, snapshot: structuredClone(silent), secrets: secret });
  expect(second.build).toBe(first.build);
  expect(rendered).toHaveLength(first.pages);
});

test('a number that is made a secret later is found on pages that nothing else has changed', async () => {
  const { pages } = await makeBuild({ ...making, snapshot: telling, secrets: none });
  rendered.length = 0;
  const build = makeBuild({ ...making, snapshot: structuredClone(telling), secrets: secret });
  await expect(build).rejects.toMatchObject({ name: 'SecretFound', message: expect.stringContaining('099') as string });
  // What is remembered of a page is not its text: it takes all of them once more to search them.
  expect(rendered).toHaveLength(pages);
});

test('a unit that holds a secret is refused each time, and published when the secret is out of its text', async () => {
  await makeBuild({ ...making, snapshot: telling, secrets: none });
  for (const attempt of ['the first', 'the second']) {
    const build = makeBuild({ ...making, snapshot: telling, secrets: secret });
    await expect(build, attempt).rejects.toThrow('nicht öffentliche Rufnummer');
  }
  expect(await listBuilds(disk.store, unit)).toHaveLength(1);
  const { build, pages } = await makeBuild({ ...making, snapshot: silent, secrets: secret });
  await expectWhole(build, pages);
});

test('a new secret that stands on no page leaves the build as it is', async () => {
  const { build } = await makeBuild({ ...making, snapshot: silent, secrets: none });
  expect(await makeBuild({ ...making, snapshot: silent, secrets: secret })).toMatchObject({ build });
});

test('when the builds are gone from the disk, all pages are rendered again and written whole', async () => {
  const { pages } = await makeBuild({ ...making, snapshot: silent, secrets: none });
  await rm(join(unitsDir(disk.store), unit), { recursive: true });
  rendered.length = 0;
  const again = await makeBuild({ ...making, snapshot: silent, secrets: none });
  expect(rendered).toHaveLength(pages);
  await expectWhole(again.build, pages);
});

test('when the builds are gone and one contact has changed, nothing of the other pages is missing', async () => {
  const { pages } = await makeBuild({ ...making, snapshot: silent, secrets: none });
  await rm(join(unitsDir(disk.store), unit), { recursive: true });
  const snapshot = makeDistrictSnapshot({ contacts: [makeContact({ title: 'Neuer Dienst' })] });
  const again = await makeBuild({ ...making, snapshot, secrets: none });
  expect(again.pages).toBe(pages);
  await expectWhole(again.build, pages);
});

test('when the builds go from the disk while a unit is rendered afresh, it is rendered once more and written whole', async () => {
  const { pages } = await makeBuild({ ...making, snapshot: silent, secrets: none });
  rendered.length = 0;
  let isGone = false;
  const onRendered = async () => {
    if (!isGone) await rm(join(unitsDir(disk.store), unit), { recursive: true });
    isGone = true;
  };
  const again = await makeBuild({ ...making, snapshot: silent, secrets: none, isAfresh: true, onRendered });
  expect(rendered).toHaveLength(2 * pages);
  await expectWhole(again.build, pages);
});

test('a page that is damaged on the disk is made good when its unit is rendered afresh', async () => {
  const first = await makeBuild({ ...making, snapshot: silent, secrets: none });
  const { files } = await readManifest({ store: disk.store, unit, build: first.build });
  const entry = files[`/${unit}/hilfe/`];
  if (!entry) throw new Error('There is no page of help');
  await truncate(pathOfFile({ store: disk.store, unit, build: first.build }, entry), 10);
  const again = await makeBuild({ ...making, snapshot: silent, secrets: none, isAfresh: true });
  expect(again.build).not.toBe(first.build);
  await expectWhole(again.build, first.pages);
});
