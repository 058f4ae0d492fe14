import { makeDistrictSnapshot, makePortalSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { DateTime } from 'luxon';
import { afterEach, expect, test } from 'vitest';
import { loadCompiledSite } from './loadCompiledSite.ts';
import { hashBytes } from '../releases/hashBytes.ts';
import { renderUnit } from './renderUnit.ts';
import { makeTinySite } from './testing/makeTinySite.ts';

const now = '2025-04-03T07:00:00.000Z';
const clearUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const clearUp of clearUps.splice(0)) await clearUp();
});

async function tinySite(handler: string, client: Record<string, string> = {}) {
  const { distDir, remove } = await makeTinySite({ handler, client });
  clearUps.push(remove);
  return loadCompiledSite(distDir);
}

/** What a handler returns: a page with this expression as its text. */
const html = (text: string) => `return new Response(${text}, { headers: { 'content-type': 'text/html' } });`;
const snapshot = makeDistrictSnapshot();

test('every path of the unit becomes a file, and unknown addresses get one with status 404', async () => {
  const site = await tinySite(html('path'));
  const files = await renderUnit({ site, snapshot, now });
  expect(files.map(({ path }) => path)).toEqual(pagesOf(snapshot));
  expect(files.find(({ path }) => path === '/musterkreis/hilfe/')).toEqual({
    path: '/musterkreis/hilfe/',
    file: 'musterkreis/hilfe.html',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode('/musterkreis/hilfe/'),
    sha256: hashBytes('/musterkreis/hilfe/'),
  });
  expect(files.filter(({ status }) => status === 404).map(({ path }) => path)).toEqual([
    '/musterkreis/nicht-gefunden/',
  ]);
});

test('pages get the snapshot and the clock in Berlin, whatever the zone of the caller', async () => {
  const site = await tinySite(html(`locals.content.unit + ' ' + locals.now.toISO()`));
  for (const clock of [now, DateTime.fromISO(now, { zone: 'Asia/Tokyo' })]) {
    const [home] = await renderUnit({ site, snapshot, now: clock });
    expect(Buffer.from(home?.bytes ?? []).toString()).toBe('musterkreis 2025-04-03T09:00:00.000+02:00');
  }
});

test('a page that throws is named with what it threw', async () => {
  const site = await tinySite(`
    if (!path.includes('/hilfe/')) { ${html(`'ok'`)} }
    throw new Error('keine Nummer');`);
  await expect(renderUnit({ site, snapshot, now })).rejects.toMatchObject({
    name: 'RenderError',
    unit: 'musterkreis',
    path: '/musterkreis/hilfe/',
    status: 0,
    message: '/musterkreis/hilfe/ der Einheit musterkreis konnte nicht erzeugt werden: keine Nummer',
  });
});

test.each([
  ['has no route', 'return new Response(null, { status: 404 })', 404],
  ['has not a byte', `return new Response('')`, 200],
  ['answers with an error', 'return new Response(null, { status: 503 })', 503],
  ['redirects', `return new Response(null, { status: 302, headers: { location: '/' } })`, 302],
  ['breaks off', `return new Response(new ReadableStream({ pull(page) { page.error(new Error('ab')); } }))`, 0],
])('a path that %s stops the unit', async (_, handler, status) => {
  const site = await tinySite(handler);
  await expect(renderUnit({ site, snapshot, now })).rejects.toMatchObject({ name: 'RenderError', status });
});

test('files with fixed names belong to the portal', async () => {
  const site = await tinySite(html(`'ok'`), { 'favicon.ico': 'Bild', '_astro/base.abc.css': 'p{}' });
  const district = await renderUnit({ site, snapshot, now });
  const portal = await renderUnit({ site, snapshot: makePortalSnapshot(), now });
  expect(district.some(({ path }) => path === '/favicon.ico')).toBe(false);
  expect(portal.at(-1)).toMatchObject({ path: '/favicon.ico', contentType: 'image/vnd.microsoft.icon' });
  expect(site.assets.map(({ path }) => path)).toEqual(['/_astro/base.abc.css']);
});

test('the code version depends on every compiled file and on nothing else', async () => {
  const [a, same, other] = await Promise.all([
    tinySite('', { '_astro/a.css': 'p{}' }),
    tinySite('', { '_astro/a.css': 'p{}' }),
    tinySite('', { '_astro/a.css': 'q{}' }),
  ]);
  expect(same.codeVersion).toBe(a.codeVersion);
  expect(other.codeVersion).not.toBe(a.codeVersion);
});

test('a site that is not compiled is an error that says what to do', async () => {
  await expect(loadCompiledSite('/gibt/es/nicht')).rejects.toThrow('Run "astro build" first.');
});
