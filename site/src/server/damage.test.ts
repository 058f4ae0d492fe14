import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildDir, currentLink, releaseDir } from '../releases/openStore.ts';
import { readManifest } from '../releases/readBuild.ts';
import { linkBuild } from '../releases/testing/linkBuild.ts';
import { makeTestStore, publishTest, type TestStore } from '../releases/testing/makeTestStore.ts';
import type { WebServer } from './startWebServer.ts';
import { ask } from './testing/ask.ts';
import { startTestServer } from './testing/startTestServer.ts';

const long = `<!doctype html>${'<p>Hilfe</p>'.repeat(200)}`;
let place: TestStore;
let server: WebServer;

beforeEach(async () => {
  place = await makeTestStore();
  server = await startTestServer(place.dataDir);
});
afterEach(async () => {
  await server.close();
  await place.remove();
});

async function publishBoth() {
  const { release } = await publishTest(place, { portal: { '/': 'Portal' }, musterkreis: { '/musterkreis/': long } });
  return `${buildDir(place.store, 'musterkreis', release?.units['musterkreis'] ?? '')}`;
}

test('before the first release every page names the emergency numbers', async () => {
  for (const path of ['/', '/musterkreis/hilfe/', '/gibt-es-nicht']) {
    const { status, headers, text } = await ask(server, path);
    expect(status).toBe(503);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('href="tel:110"');
    expect(text).toContain('href="tel:112"');
    expect(text).toContain('lang="de"');
  }
});

test('before the first release the server is not healthy and says why', async () => {
  const { status, text } = await ask(server, '/gesund');
  expect(status).toBe(503);
  expect(JSON.parse(text)).toEqual({ ok: false, grund: 'Es ist noch nichts veröffentlicht.' });
});

test('a data directory that is not there yet is waited for', async () => {
  await rm(place.store.root, { recursive: true });
  expect((await ask(server, '/')).status).toBe(503);
  expect((await ask(server, '/_astro/base.css')).status).toBe(404);
});

test('the first release is served as soon as it is live', async () => {
  expect((await ask(server, '/')).status).toBe(503);
  await publishBoth();
  expect(await ask(server, '/')).toMatchObject({ status: 200, text: 'Portal' });
  const health = await ask(server, '/gesund');
  expect(health.status).toBe(200);
  expect(JSON.parse(health.text)).toMatchObject({ ok: true, release: 1, since: '2025-04-03T07:00:00.000Z', units: 2 });
});

test('a unit whose manifest is damaged shows the emergency numbers, the others go on', async () => {
  await writeFile(`${await publishBoth()}/manifest.json`, '{');
  const broken = await ask(server, '/musterkreis/');
  expect(broken.status).toBe(503);
  expect(broken.text).toContain('tel:110');
  expect((await ask(server, '/')).status).toBe(200);
  const health = await ask(server, '/gesund');
  expect(health.status).toBe(503);
  expect(health.text).toContain('Der Stand 00000001-');
});

test('a page whose file is missing or cut short is never sent half', async () => {
  const file = `${await publishBoth()}/files/musterkreis.html`;
  await writeFile(file, 'abgeschnitten');
  expect((await ask(server, '/musterkreis/')).status).toBe(503);
  await rm(file);
  expect((await ask(server, '/musterkreis/')).status).toBe(503);
  expect((await ask(server, '/gesund')).status).toBe(503);
});

test('a page whose compressed file is missing is sent uncompressed', async () => {
  await rm(`${await publishBoth()}/files/musterkreis.html.br`);
  const reply = await ask(server, '/musterkreis/', { headers: { 'accept-encoding': 'br' } });
  expect(reply).toMatchObject({ status: 200, text: long });
  expect(reply.headers['content-encoding']).toBeUndefined();
});

test('a page that an earlier build holds is served out of it, compressed too', async () => {
  await publishBoth();
  const pages = { '/musterkreis/': long, '/musterkreis/hilfe/': 'Hilfe' };
  const { release } = await publishTest(place, { musterkreis: pages });
  const second = { store: place.store, unit: 'musterkreis', build: release?.units['musterkreis'] ?? '' };
  expect((await readManifest(second)).files['/musterkreis/']).toHaveProperty('build');
  const reply = await ask(server, '/musterkreis/', { headers: { 'accept-encoding': 'br' } });
  expect(reply.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(reply.body).toString()).toBe(long);
  expect((await ask(server, '/gesund')).status).toBe(200);
});

test('what a version before has written, with a link to each file, is served all the same', async () => {
  await publishBoth();
  const pages = { '/musterkreis/': long, '/musterkreis/hilfe/': 'Hilfe' };
  const { release } = await publishTest(place, { musterkreis: pages });
  linkBuild({ store: place.store, unit: 'musterkreis', build: release?.units['musterkreis'] ?? '' });
  expect(await ask(server, '/musterkreis/')).toMatchObject({ status: 200, text: long });
  expect(await ask(server, '/musterkreis/hilfe/')).toMatchObject({ status: 200, text: 'Hilfe' });
  expect((await ask(server, '/gesund')).status).toBe(200);
});

test('a release that cannot be read does not replace the one that is served', async () => {
  await publishBoth();
  expect((await ask(server, '/')).headers['x-schutznetz-release']).toBe('1');
  await mkdir(releaseDir(place.store, 2));
  await writeFile(`${releaseDir(place.store, 2)}/release.json`, '{');
  await rm(currentLink(place.store));
  await symlink('releases/2', currentLink(place.store));
  const { status, headers } = await ask(server, '/');
  expect(status).toBe(200);
  expect(headers['x-schutznetz-release']).toBe('1');
  expect((await ask(server, '/gesund')).status).toBe(503);
});
