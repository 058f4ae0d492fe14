import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { activate } from '../releases/activate.ts';
import { collectGarbage } from '../releases/collectGarbage.ts';
import {
  addTestAssets,
  byHand,
  makeTestStore,
  publishTest,
  testTime,
  writeTestBuild,
  type TestStore,
} from '../releases/testing/makeTestStore.ts';
import type { WebServer } from './startWebServer.ts';
import { ask } from './testing/ask.ts';
import { startTestServer } from './testing/startTestServer.ts';

vi.setConfig({ testTimeout: 60_000 });

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

const switches = 40;

/** Every release has its own code version: its pages name an asset that no other release names. */
async function publishVersion(version: number): Promise<void> {
  const { store, dataDir } = place;
  const codeVersion = `version-${version}`;
  await addTestAssets(store, { dataDir, codeVersion, css: `p{order:${version}}` });
  const text = `version=${version} asset=/_astro/base.${codeVersion}.css ${'.'.repeat(2000)}`;
  const builds = await Promise.all(
    ['portal', 'musterkreis'].map(async (unit) => {
      const pages = unit === 'portal' ? { '/': text } : { '/musterkreis/': text, '/musterkreis/hilfe/': text };
      return [unit, (await writeTestBuild(place, unit, { pages, codeVersion })).build] as const;
    }),
  );
  await activate({ store, units: Object.fromEntries(builds), cause: byHand, at: testTime });
}

test('readers see whole releases only, in order, while they change', async () => {
  await publishVersion(1);
  const publishing = (async () => {
    for (let version = 2; version <= switches; version += 1) {
      await publishVersion(version);
      if (version % 10 === 0) await collectGarbage({ store: place.store, keep: 5 });
    }
    return true;
  })();
  let isDone = false;
  void publishing.then(() => (isDone = true));

  const seen = new Set<string>();
  async function read(path: string) {
    const agent = new Agent({ keepAlive: true });
    let newest = 0;
    while (!isDone) {
      const page = await ask(server, path, { agent });
      expect(page.status).toBe(200);
      const [, version = '', asset = ''] = /^version=(\d+) asset=(\S+) /.exec(page.text) ?? [];
      // Each release here is one version: header and text of one answer are of the same.
      expect(page.headers['x-schutznetz-release']).toBe(version);
      expect(Number(version)).toBeGreaterThanOrEqual(newest);
      newest = Number(version);
      seen.add(version);
      const style = await ask(server, asset, { agent });
      expect(style.text).toBe(`p{order:${version}}`);
    }
    agent.destroy();
  }
  await Promise.all(['/', '/musterkreis/', '/musterkreis/hilfe/'].map(read));
  await publishing;
  expect(seen.size).toBeGreaterThan(switches / 4);
});

test('a closing server ends the requests that are running', async () => {
  const bytes = 8_000_000;
  await writeFile(join(place.mediaDir, 'film.bin'), Buffer.alloc(bytes));
  const { build } = await writeTestBuild(place, 'portal', { mediaFiles: ['film.bin'] });
  await activate({ store: place.store, units: { portal: build }, cause: byHand, at: testTime });
  const closing = await startTestServer(place.dataDir);

  // A reader who takes his time: more than the buffers hold is still to come when the server is told to close.
  const sending = request({ port: closing.port, host: '127.0.0.1', path: '/medien/film.bin' }).end();
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  const closed = closing.close();
  await wait(100);
  expect(await buffer(answer)).toHaveLength(bytes);
  await closed;
  await expect(ask(closing, '/')).rejects.toThrow();
});

test('a connection that stays open does not keep the server from closing', async () => {
  await publishTest(place, { portal: { '/': 'Portal' } });
  const closing = await startTestServer(place.dataDir);
  const agent = new Agent({ keepAlive: true });
  await ask(closing, '/', { agent });
  const startedAt = performance.now();
  await closing.close();
  expect(performance.now() - startedAt).toBeLessThan(5000);
  agent.destroy();
});

test.each(['SIGTERM', 'SIGINT'] as const)('the process serves, and ends cleanly on %s', async (signal) => {
  await publishTest(place, { portal: { '/': 'Portal' } });
  const port = await findFreePort();
  const env = { ...process.env, DATA_DIR: place.dataDir, SITE_PORT: String(port), LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect((await ask({ port }, '/')).text).toBe('Portal');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

async function findFreePort(): Promise<number> {
  const server = await startTestServer(place.dataDir);
  await server.close();
  return server.port;
}
