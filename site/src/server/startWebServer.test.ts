import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activate } from '../releases/activate.ts';
import { byHand, makeTestStore, testTime, writeTestBuild, type TestStore } from '../releases/testing/makeTestStore.ts';
import { startWebServer, type WebServer } from './startWebServer.ts';
import { ask } from './testing/ask.ts';
import { startTestServer } from './testing/startTestServer.ts';

const page = `<!doctype html><title>Musterkreis</title>${'<p>Hilfe im Musterkreis</p>'.repeat(60)}`;
const css = '/_astro/base.code-1.css';

let place: TestStore;
let server: WebServer;

beforeAll(async () => {
  place = await makeTestStore();
  const { store } = place;
  await writeFile(join(place.mediaDir, 'plan.pdf'), Buffer.alloc(400_000, 'x'));
  const musterkreis = await writeTestBuild(place, 'musterkreis', {
    pages: {
      '/musterkreis/': page,
      '/musterkreis/termine/fachtag.ics': 'BEGIN:VCALENDAR',
      '/musterkreis/nicht-gefunden/': 'Musterkreis: nicht gefunden',
    },
    mediaFiles: ['plan.pdf'],
    redirects: [{ from: '/musterkreis/alt/', to: '/musterkreis/neu/' }],
  });
  const portal = await writeTestBuild(place, 'portal', {
    pages: { '/': 'Portal', '/nicht-gefunden/': 'Portal: nicht gefunden' },
    redirects: [{ from: '/alter-kreis/', to: '/musterkreis/' }],
  });
  const units = { musterkreis: musterkreis.build, portal: portal.build };
  await activate({ store, units, cause: byHand, at: testTime });
  server = await startTestServer(place.dataDir);
});
afterAll(async () => {
  await server.close();
  await place.remove();
});

describe('a page', () => {
  test('comes with its type, its length, its release, and is asked for again each time', async () => {
    const { status, headers, text } = await ask(server, '/musterkreis/');
    expect(status).toBe(200);
    expect(text).toBe(page);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(page)),
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      'x-schutznetz-release': '1',
    });
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['identity', undefined],
    ['', undefined],
    ['zstd', undefined],
  ])('for "accept-encoding: %s" is encoded as %s', async (accept, encoding) => {
    const { headers, body } = await ask(server, '/musterkreis/', { headers: { 'accept-encoding': accept } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.byteLength));
    const decode =
      encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : (bytes: Buffer) => bytes;
    expect(decode(body).toString()).toBe(page);
  });

  test('has another strong tag for each encoding', async () => {
    const encodings = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(
      encodings.map(
        async (name) => (await ask(server, '/musterkreis/', { headers: { 'accept-encoding': name } })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[0-9a-f]{32}(?:-br|-gzip)?"$/);
  });

  test('that the reader has is not sent again', async () => {
    const { headers } = await ask(server, '/musterkreis/');
    const tag = headers.etag ?? '';
    for (const known of [tag, `W/${tag}`, `"anders", ${tag}`, '*']) {
      const again = await ask(server, '/musterkreis/', { headers: { 'if-none-match': known } });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers).toMatchObject({ etag: tag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
      expect(again.headers['content-length']).toBeUndefined();
    }
  });

  test('whose tag is of another encoding is sent', async () => {
    const { headers } = await ask(server, '/musterkreis/');
    const asBrotli = { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'br' };
    expect((await ask(server, '/musterkreis/', { headers: asBrotli })).status).toBe(200);
  });

  test('has the same headers for HEAD, and no body', async () => {
    const get = await ask(server, '/musterkreis/', { headers: { 'accept-encoding': 'br' } });
    const head = await ask(server, '/musterkreis/', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});

test('a calendar file and a large media file come with their types', async () => {
  const calendar = await ask(server, '/musterkreis/termine/fachtag.ics');
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const plan = await ask(server, '/musterkreis/medien/plan.pdf');
  expect(plan.headers['content-type']).toBe('application/pdf');
  expect(plan.body).toHaveLength(400_000);
});

test('an asset may be kept for ever', async () => {
  const { status, headers } = await ask(server, css);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

describe('addresses', () => {
  test.each([
    ['/musterkreis', 308, '/musterkreis/'],
    ['/musterkreis?a=1', 308, '/musterkreis/?a=1'],
    ['/Musterkreis', 308, '/musterkreis/'],
    ['/musterkreis/alt/', 301, '/musterkreis/neu/'],
    ['/musterkreis/alt', 301, '/musterkreis/neu/'],
    ['/alter-kreis/', 301, '/musterkreis/'],
    ['/alter-kreis/orte/musterstadt/', 301, '/musterkreis/orte/musterstadt/'],
  ])('%s leads with %i to %s', async (path, status, location) => {
    const reply = await ask(server, path);
    expect(reply.status).toBe(status);
    expect(reply.headers.location).toBe(location);
  });

  test.each([
    ['/gibt-es-nicht/', 'Portal: nicht gefunden'],
    ['/musterkreis/gibt-es-nicht/', 'Musterkreis: nicht gefunden'],
    ['/musterkreis/gr%C3%B6%C3%9Fe/', 'Musterkreis: nicht gefunden'],
    ['/musterkreis/nicht-gefunden/', 'Musterkreis: nicht gefunden'],
    ['/../../etc/passwd', 'Portal: nicht gefunden'],
    ['/%2e%2e/%2e%2e/etc/passwd', 'Portal: nicht gefunden'],
    ['/..%2f..%2fetc%2fpasswd', 'Portal: nicht gefunden'],
    ['/musterkreis/..\\..\\release.json', 'Musterkreis: nicht gefunden'],
    ['/musterkreis/%00', 'Musterkreis: nicht gefunden'],
    ['/musterkreis/hilfe.html.br', 'Musterkreis: nicht gefunden'],
    ['/musterkreis.html', 'Portal: nicht gefunden'],
    ['/constructor', 'Portal: nicht gefunden'],
    ['/__proto__/', 'Portal: nicht gefunden'],
    ['//example.org', 'Portal: nicht gefunden'],
    ['//example.org/musterkreis', 'Portal: nicht gefunden'],
    ['/%2fexample.org/', 'Portal: nicht gefunden'],
  ])('%s is answered with 404 and "%s"', async (path, text) => {
    const reply = await ask(server, path);
    expect(reply.status).toBe(404);
    expect(reply.text).toBe(text);
    expect(reply.headers.location).toBeUndefined();
  });

  test.each(['/_astro/gibt-es-nicht.css', `${css}.br`, '/_astro/../code/code-1.json', '/_astro/%2e%2e/x'])(
    '%s is no asset',
    async (path) => {
      expect((await ask(server, path)).status).toBe(404);
    },
  );

  test.each([
    ['/%', 400],
    ['/%c3', 400],
    ['http://example.org/', 400],
    [`/${'a'.repeat(3000)}`, 414],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(server, path)).status).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused with what is allowed', async (method) => {
    const reply = await ask(server, '/musterkreis/', { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
  });
});

test('the security headers are on every answer', async () => {
  const paths = ['/', css, '/musterkreis', '/gibt-es-nicht/', '/gesund', '/%', '/_astro/nein.js'];
  const replies = await Promise.all(paths.map((path) => ask(server, path)));
  replies.push(await ask(server, '/', { method: 'POST' }));
  for (const { headers } of replies) {
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('only a public address with https asks browsers to stay with it', async () => {
  const secure = await startTestServer(place.dataDir, 'https://www.example.org');
  const { headers } = await ask(secure, '/');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  await secure.close();
});

test('the access log names neither the reader nor what was asked for', async () => {
  const lines: string[] = [];
  const sink = new PassThrough().on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const logged = await startWebServer({
    dataDir: place.dataDir,
    host: '127.0.0.1',
    port: 0,
    origin: 'http://localhost',
    logger: pino(sink),
    accessLog: true,
  });
  await ask(logged, '/?ort=Musterstadt', { headers: { 'user-agent': 'Testgeraet' } });
  await logged.close();
  expect(lines.join('')).toContain('"path":"/"');
  expect(lines.join('')).not.toMatch(/127\.0\.0\.1|Musterstadt|Testgeraet/);
});

test('a port that is taken is an error', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const starting = startWebServer({
    dataDir: place.dataDir,
    host: '127.0.0.1',
    port,
    origin: '',
    logger: pino({ level: 'silent' }),
  });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRINUSE' });
  taken.close();
});
