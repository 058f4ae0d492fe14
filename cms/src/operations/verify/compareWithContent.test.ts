import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '@schutznetz/shared/contract/snapshot.ts';
import { makeContact, makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { addAssets } from '@schutznetz/site/releases/assets.ts';
import { readManifest } from '@schutznetz/site/releases/readBuild.ts';
import { makeTestStore, type TestStore } from '@schutznetz/site/releases/testing/makeTestStore.ts';
import { loadCompiledSite, type CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeBuild } from '../../publisher/building/makeBuild.ts';
import { compareWithContent } from './compareWithContent.ts';

const now = toBerlin('2025-02-03T09:15:00.000Z');
const moved: Redirect = { from: '/musterkreis/termine/alt/', to: '/musterkreis/termine/neu/' };
const file = 'vereinbarung.pdf';
const agreement = { id: 1, title: 'Vereinbarung', file, mimeType: 'application/pdf', bytes: 7 };

let site: CompiledSite;
let disk: TestStore;

beforeAll(async () => {
  site = await loadCompiledSite(join(import.meta.dirname, '../../../../site/dist'));
});
beforeEach(async () => {
  disk = await makeTestStore();
  await addAssets(disk.store, site);
  await writeFile(join(disk.mediaDir, file), 'Fassung');
});
afterEach(() => disk.remove());

type Content = Parameters<typeof makeDistrictSnapshot>[0];

/** Publishes one content, and compares it with another one. */
async function compare(published: Content, wanted: Content, between?: () => Promise<void>): Promise<string[]> {
  const { store, mediaDir } = disk;
  const snapshot = makeDistrictSnapshot(published);
  const secrets = { numbers: [], emails: [] };
  const { build } = await makeBuild({ snapshot, secrets, store, mediaDir, site, clock: now, isAfresh: true });
  const manifest = await readManifest({ store, unit: snapshot.unit, build });
  await between?.();
  return compareWithContent({ manifest, snapshot: makeDistrictSnapshot(wanted), site, mediaDir, now });
}

const withFile: Content = { pages: [makePage()] };

test('What was published from the same content differs in nothing.', async () => {
  const content = { ...withFile, redirects: [moved] };
  expect(await compare(content, content)).toEqual([]);
});

test('A page that shows something else is named.', async () => {
  const changed = { contacts: [makeContact({ title: 'ASD Musterstadt Ost' })] };
  expect(await compare({ contacts: [makeContact()] }, changed)).toContain('/musterkreis/kontakte/');
});

test.each([
  ['is public and in the content no longer', [moved], []],
  ['is in the content and not public', [], [moved]],
  ['leads elsewhere', [moved], [{ ...moved, to: '/musterkreis/termine/' }]],
])('A redirect that %s is named.', async (_, published: Redirect[], wanted: Redirect[]) => {
  expect(await compare({ redirects: published }, { redirects: wanted })).toEqual([moved.from]);
});

test('A file of the media store that was replaced or is lost is named.', async () => {
  const path = `/musterkreis/medien/${file}`;
  const replace = () => writeFile(join(disk.mediaDir, file), 'Andere Fassung');
  expect(await compare(withFile, withFile, replace)).toEqual([path]);
  const lose = () => rm(join(disk.mediaDir, file));
  expect(await compare(withFile, withFile, lose)).toEqual([path]);
});

function makePage() {
  return {
    id: 1,
    slug: 'vereinbarung',
    title: 'Vereinbarung',
    summary: null,
    body: [],
    image: null,
    downloads: [agreement],
  };
}
