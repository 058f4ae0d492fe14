import { join } from 'node:path';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { beforeAll, expect, test } from 'vitest';
import { prepareContent } from '../context/prepareContent.ts';
import { musterkreis } from '../fixtures/musterkreis.ts';
import { musterportal } from '../fixtures/musterportal.ts';
import { loadCompiledSite, type CompiledSite } from './loadCompiledSite.ts';
import { renderUnit } from './renderUnit.ts';

// The site as `astro build` compiled it, not a stand-in.
let site: CompiledSite;
beforeAll(async () => {
  site = await loadCompiledSite(join(import.meta.dirname, '../../dist'));
});

const now = '2026-02-09T09:15:00.000Z';
const units = [
  ['a district', musterkreis],
  ['the portal', musterportal],
] as const;

test.each(units)('all pages of %s are rendered, with equal bytes for equal input', async (_, snapshot) => {
  const [first, second] = [await renderUnit({ site, snapshot, now }), await renderUnit({ site, snapshot, now })];
  expect(first.every(({ bytes }) => bytes.byteLength > 0)).toBe(true);
  expect(second).toEqual(first);
});

test.each(['hilfe/', 'termine.ics'])('the body of %s is handed out without a copy of it', async (page) => {
  const clock = toBerlin(now);
  const locals = { content: prepareContent(musterkreis, clock), now: clock };
  const response = await site.handler(`/${musterkreis.unit}/${page}`, locals);
  // Astro and the endpoints write `Response`: the compiler puts the site's own in its place.
  expect(response.constructor).not.toBe(Response);
  expect(response.status).toBe(200);
});

test.each(units)('pages of %s load nothing but assets that are there', async (_, snapshot) => {
  const known = new Set(site.assets.map(({ path }) => path));
  for (const { path, contentType, bytes } of await renderUnit({ site, snapshot, now })) {
    if (!contentType.startsWith('text/html')) continue;
    const used = [
      ...Buffer.from(bytes)
        .toString()
        .matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g),
    ].map(([, asset]) => asset);
    expect(used.length, path).toBeGreaterThan(0);
    expect(
      used.filter((asset) => asset === undefined || !known.has(asset)),
      path,
    ).toEqual([]);
  }
});

test.each(units)('pages of %s need no exception from the content security policy', async (_, snapshot) => {
  for (const { path, contentType, bytes } of await renderUnit({ site, snapshot, now })) {
    if (!contentType.startsWith('text/html')) continue;
    const page = Buffer.from(bytes).toString();
    expect(page, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|src="data:|href="javascript:/);
  }
});

test('a page that throws is named with what it threw', async () => {
  // Not what the contract allows: the page meets a contact without hours.
  const contacts = musterkreis.contacts.map((contact) => ({ ...contact, hours: undefined as never }));
  const rendering = renderUnit({ site, snapshot: { ...musterkreis, contacts }, now });
  await expect(rendering).rejects.toMatchObject({
    name: 'RenderError',
    unit: 'musterkreis',
    cause: expect.any(TypeError) as TypeError,
  });
});
