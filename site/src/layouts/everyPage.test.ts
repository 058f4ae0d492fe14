import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { musterkreis } from '../fixtures/musterkreis.ts';
import { musterportal } from '../fixtures/musterportal.ts';
import { attributes, headingLevels, titleOf } from '../testing/readHtml.ts';
import { renderFixturePage } from '../testing/renderFixturePage.ts';

const client = join(import.meta.dirname, '../../dist/client');
const paths = [...pagesOf(musterportal), ...pagesOf(musterkreis)];
const pagePaths = paths.filter((path) => path.endsWith('/'));
const helpPaths = pagePaths.filter((path) => path === '/' || /\/(?:hilfe|orte\/[^/]+)\/$/.test(path));
const pages = new Map<string, string>();
const assetSizes = new Map<string, number>();

beforeAll(async () => {
  for (const path of pagePaths) {
    pages.set(path, Buffer.from((await renderFixturePage(path)).bytes).toString('utf8'));
  }
});

describe.each(pagePaths)('%s', (path) => {
  it('has no inline script or style and loads nothing from another host', () => {
    const html = pages.get(path) ?? '';
    expect(html.match(/<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+=|javascript:|data:/g)).toBeNull();
    const loaded = [...html.matchAll(/<(?:script|img|source|iframe|link)\s[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('rel="canonical"'));
    const addresses = loaded.flatMap((tag) => [...attributes(tag, 'src'), ...attributes(tag, 'href')]);
    expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  it('has one main heading, and no level of headings is left out', () => {
    const levels = headingLevels(pages.get(path) ?? '');
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });

  it('names its language, its own address and each id once', () => {
    const html = pages.get(path) ?? '';
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(`<link rel="canonical" href="https://schutznetz.example${path}">`);
    const ids = attributes(html, 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('brings the script that says whether somebody answers now exactly where hours stand', () => {
    const html = pages.get(path) ?? '';
    const scripts = attributes(html, 'src').filter((src) => src.includes('HoursScript'));
    if (html.includes('data-hours=')) expect(scripts).toHaveLength(1);
    if (!html.includes('sn-hours')) expect(scripts).toHaveLength(0);
  });

  it('only links to pages that are there', () => {
    const known = new Set(paths);
    const html = pages.get(path) ?? '';
    const broken = attributes(html, 'href').filter((href) => {
      const [target = '', anchor] = href.split('#');
      const page = target === '' ? path : target;
      if (!page.startsWith('/') || isElsewhere(page)) return false;
      if (!known.has(page)) return true;
      return anchor !== undefined && !attributes(pages.get(page) ?? '', 'id').includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

it('gives every page a title of its own', () => {
  const titles = pagePaths.map((path) => titleOf(pages.get(path) ?? ''));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe('the size', () => {
  it.each(helpPaths)('of %s and its style sheet fits into the first window of a connection', (path) => {
    const html = pages.get(path) ?? '';
    const sheets = attributes(html, 'href').filter((href) => href.endsWith('.css'));
    const bytes = compressed(Buffer.from(html)) + sum(sheets.map(compressedAsset));
    expect(bytes).toBeLessThanOrEqual(14_000);
  });

  it.each(pagePaths)('of the scripts of %s stays small, and none holds the page up', (path) => {
    const html = pages.get(path) ?? '';
    const scripts = attributes(html, 'src').filter((src) => src.endsWith('.js'));
    expect(sum(scripts.map(compressedAsset))).toBeLessThanOrEqual(8_000);
    expect(html.match(/<script(?! type="module")/g)).toBeNull();
  });

  it('of the fonts is a quarter of what KERN brings', () => {
    const font = attributes(pages.get('/') ?? '', 'href').find((href) => href.endsWith('.woff2')) ?? '';
    expect(readFileSync(join(client, font)).byteLength).toBeLessThan(36_000);
  });
});

/** Pictures, downloads and compiled files are no pages; two districts of the portal exist by name only. */
function isElsewhere(path: string): boolean {
  return (
    path.startsWith('/_astro/') ||
    path.includes('/medien/') ||
    musterportal.districts.some(({ slug }) => slug !== musterkreis.unit && path.startsWith(`/${slug}/`))
  );
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).byteLength;
}

function compressedAsset(path: string): number {
  const bytes = assetSizes.get(path) ?? compressed(readFileSync(join(client, path)));
  assetSizes.set(path, bytes);
  return bytes;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
