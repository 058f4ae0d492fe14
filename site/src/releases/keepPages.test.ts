import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RenderedFile, UnitFile } from '../render/RenderedFile.ts';
import { compressPage } from './compressAhead.ts';
import { keepPages } from './keepPages.ts';
import { filesDir } from './openStore.ts';
import { makePages, writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';

const place = useTestStore();

const unit = 'musterkreis';
const html = 'text/html; charset=utf-8';
/** Large enough for another thread. */
const long = (text: string) => `<!doctype html>${`<p>${text}</p>`.repeat(10_000)}`;

/** A page after it was rendered, what is kept of it, and whether its compression has been begun. */
async function render(
  text: string,
  mayLetGo = true,
): Promise<{ page: RenderedFile; kept: UnitFile; isBegun: boolean }> {
  const keep = await keepPages({ store: place.store, unit, mayLetGo: () => mayLetGo });
  const [page] = makePages({ '/musterkreis/': text });
  if (!page) throw new Error('There is no page');
  const kept = keep(page);
  return { page, kept, isBegun: compressPage(page.bytes, html) === compressPage(page.bytes, html) };
}

test('a new page is kept, and compressed ahead where it is large', async () => {
  const { page, kept, isBegun } = await render(long('eins'));
  expect(kept).toBe(page);
  expect(isBegun).toBe(true);
});

test('of a page that the newest build holds only that is kept; of a changed one all', async () => {
  await writeTestBuild(place, unit, { pages: { '/musterkreis/': long('eins') } });
  const same = await render(long('eins'));
  expect(same.isBegun).toBe(false);
  expect(same.kept).toMatchObject({ bytes: null, sha256: same.page.sha256, size: same.page.bytes.byteLength });
  const changed = await render(long('zwei'));
  expect([changed.kept === changed.page, changed.isBegun]).toEqual([true, true]);
});

test('a page that somebody still needs is kept', async () => {
  await writeTestBuild(place, unit, { pages: { '/musterkreis/': long('eins') } });
  const { page, kept, isBegun } = await render(long('eins'), false);
  expect([kept === page, isBegun]).toEqual([true, false]);
});

test.each([
  ['has become shorter on the disk', (file: string) => truncate(file, 10)],
  ['has gone from the disk', (file: string) => rm(file)],
])('a page that %s is kept, to be written again', async (_, damage) => {
  const { build } = await writeTestBuild(place, unit, { pages: { '/musterkreis/': long('eins') } });
  await damage(join(filesDir(place.store, unit, build), 'musterkreis.html'));
  const { page, kept } = await render(long('eins'));
  expect(kept).toBe(page);
});

test('a store that cannot be looked at stops nobody who renders', async () => {
  await place.remove();
  const { page, kept } = await render(long('eins'));
  expect(kept).toBe(page);
});
