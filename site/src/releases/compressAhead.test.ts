import { expect, test } from 'vitest';
import { compress } from './compress.ts';
import { compressAhead, compressPage } from './compressAhead.ts';
import { makePages, writeTestBuild } from './testing/makeTestStore.ts';
import { useTestStore } from './testing/useTestStore.ts';

const place = useTestStore();

const unit = 'musterkreis';
const long = (text: string) => `<!doctype html>${`<p>${text}</p>`.repeat(200)}`;
const html = 'text/html; charset=utf-8';

/** A page after it was rendered, and whether its compression has been begun then. */
async function render(text: string): Promise<{ bytes: Uint8Array; isBegun: boolean }> {
  const onPage = await compressAhead({ store: place.store, unit });
  const [page] = makePages({ '/musterkreis/': text });
  if (!page) throw new Error('There is no page');
  onPage(page);
  // Without, each caller has a compression of its own.
  return { bytes: page.bytes, isBegun: compressPage(page.bytes, html) === compressPage(page.bytes, html) };
}

test('a new page is compressed ahead, with the same result', async () => {
  const { bytes, isBegun } = await render(long('eins'));
  expect(isBegun).toBe(true);
  expect(await compressPage(bytes, html)).toEqual(await compress(bytes, html, 'quick'));
});

test('a page that the newest build holds is not, a changed one is', async () => {
  await writeTestBuild(place, unit, { pages: { '/musterkreis/': long('eins') } });
  expect((await render(long('eins'))).isBegun).toBe(false);
  expect((await render(long('zwei'))).isBegun).toBe(true);
});

test('of very many pages only some wait at once, the others are compressed when they are written', async () => {
  const onPage = await compressAhead({ store: place.store, unit });
  const pages = makePages(
    Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`/musterkreis/${n}/`, long(`${n}`)])),
  );
  pages.forEach(onPage);
  const isBegun = ({ bytes }: { bytes: Uint8Array }) => compressPage(bytes, html) === compressPage(bytes, html);
  expect(pages.map(isBegun).lastIndexOf(true)).toBe(23);
  const [last] = pages.slice(-1);
  await Promise.all(pages.map(({ bytes }) => compressPage(bytes, html)));
  // There is room again.
  if (last) onPage(last);
  expect(last && isBegun(last)).toBe(true);
});

test('a store that cannot be looked at stops nobody who renders', async () => {
  await place.remove();
  expect((await render(long('eins'))).isBegun).toBe(true);
});
