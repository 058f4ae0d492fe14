import { expect, test } from 'vitest';
import { compress } from './compress.ts';
import { compressAhead, compressPage } from './compressAhead.ts';
import { makePages } from './testing/makeTestStore.ts';

const html = 'text/html; charset=utf-8';
const long = (text: string) => `<!doctype html>${`<p>${text}</p>`.repeat(10_000)}`;
const pagesOf = (texts: string[]) =>
  makePages(Object.fromEntries(texts.map((text) => [`/musterkreis/${text}/`, long(text)])));

/** Without, each caller has a compression of its own. */
const isBegun = ({ bytes }: { bytes: Uint8Array }) => compressPage(bytes, html) === compressPage(bytes, html);

test('a large page is compressed ahead, with the same result', async () => {
  const [page] = pagesOf(['eins']);
  if (!page) throw new Error('There is no page');
  compressAhead(page);
  expect(isBegun(page)).toBe(true);
  expect(await compressPage(page.bytes, html)).toEqual(await compress(page.bytes, html, 'quick'));
});

test('a small page is compressed when it is written', () => {
  const [page] = makePages({ '/musterkreis/': '<p>klein</p>'.repeat(4000) });
  if (!page) throw new Error('There is no page');
  compressAhead(page);
  expect(isBegun(page)).toBe(false);
});

test('of very many pages only some wait at once, the others are compressed when they are written', async () => {
  const pages = pagesOf(Array.from({ length: 30 }, (_, n) => `${n}`));
  pages.forEach(compressAhead);
  expect(pages.map(isBegun).lastIndexOf(true)).toBe(7);
  const [last] = pages.slice(-1);
  await Promise.all(pages.map(({ bytes }) => compressPage(bytes, html)));
  // There is room again.
  if (last) compressAhead(last);
  expect(last && isBegun(last)).toBe(true);
});
