import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activate } from '../releases/activate.ts';
import { collectGarbage } from '../releases/collectGarbage.ts';
import {
  addTestAssets,
  byHand,
  makeTestStore,
  testTime,
  writeTestBuild,
  type TestStore,
} from '../releases/testing/makeTestStore.ts';
import type { WebServer } from './startWebServer.ts';
import { ask } from './testing/ask.ts';
import { startTestServer } from './testing/startTestServer.ts';

let place: TestStore;
let server: WebServer;

beforeAll(async () => {
  place = await makeTestStore();
  server = await startTestServer(place.dataDir);
});
afterAll(async () => {
  await server.close();
  await place.remove();
});

const switches = 500;
const readingMs = 2;
const versions = 20;

test('Five hundred switches: a reader sees no 404, no 5xx, and never one version within another.', async () => {
  const { store, dataDir } = place;
  const builds: Record<string, string>[] = [];
  for (let version = 0; version < versions; version += 1) {
    const codeVersion = `version-${version}`;
    await addTestAssets(store, { dataDir, codeVersion, css: `p{order:${version}}` });
    const text = `version=${version} asset=/_astro/base.${codeVersion}.css ${'.'.repeat(2000)}`;
    const portal = (await writeTestBuild(place, 'portal', { pages: { '/': text }, codeVersion })).build;
    const pages = { '/musterkreis/': text, '/musterkreis/hilfe/': text };
    builds.push({ portal, musterkreis: (await writeTestBuild(place, 'musterkreis', { pages, codeVersion })).build });
  }
  const switchTo = (n: number) => activate({ store, units: builds[n % versions] ?? {}, cause: byHand, at: testTime });
  await switchTo(0);

  let isDone = false;
  const switching = (async () => {
    for (let n = 1; n <= switches; n += 1) {
      await switchTo(n);
      if (n % 50 === 0) await collectGarbage({ store, minAgeMs: 5000 });
    }
  })().finally(() => (isDone = true));

  let answers = 0;
  const seen = new Set<number>();
  async function read(path: string) {
    const agent = new Agent({ keepAlive: true });
    while (!isDone) {
      const page = await ask(server, path, { agent });
      expect(page.status).toBe(200);
      const [, version = '', asset = ''] = /^version=(\d+) asset=(\S+) /.exec(page.text) ?? [];
      const release = Number(page.headers['x-schutznetz-release']);
      expect(Number(version)).toBe((release - 1) % versions);
      const style = await ask(server, asset, { agent });
      expect([style.status, style.text]).toEqual([200, `p{order:${version}}`]);
      seen.add(release);
      answers += 2;
      // Who reads without a pause only keeps the switches of the same process from happening.
      await wait(readingMs);
    }
    agent.destroy();
  }
  await Promise.all(['/', '/musterkreis/', '/musterkreis/hilfe/'].map(read));
  await switching;
  expect(seen.size).toBeGreaterThan(switches / 4);
  console.log(`${answers} answers out of ${seen.size} of ${switches} releases.`);
});
