import { Agent } from 'node:http';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { buildDir, storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentNumber, readRelease } from '@schutznetz/site/releases/readRelease.ts';
import type { WebServer } from '@schutznetz/site/server/startWebServer.ts';
import { ask } from '@schutznetz/site/server/testing/ask.ts';
import { startTestServer } from '@schutznetz/site/server/testing/startTestServer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { expectPublished } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
let server: WebServer;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  await platform.start();
  await expectPublished(platform);
  server = await startTestServer(platform.dataDir);
});

afterAll(async () => {
  await server.close();
  await platform.end();
});

const releases = 100;
const readingMs = 20;
const pages = ['/', '/musterkreis/', '/musterkreis/kontakte/', '/musterkreis/termine/'];
const live = async () => (await currentNumber(storeOf(platform.dataDir))) ?? 0;

test('Readers load pages and all that the pages load, while a hundred releases go live: all answers are whole.', async () => {
  const target = (await live()) + releases;
  let isDone = false;
  const publishing = publishUntil(target).finally(() => (isDone = true));
  const seen = new Map<string, string>();
  const loaded = new Set<string>();

  async function read(path: string): Promise<number> {
    const agent = new Agent({ keepAlive: true });
    const kept = new Set<string>();
    let newest = 0;
    let count = 0;
    while (!isDone) {
      const page = await ask(server, path, { agent });
      expect(page.status).toBe(200);
      const release = Number(page.headers['x-schutznetz-release']);
      expect(release).toBeGreaterThanOrEqual(newest);
      newest = release;
      const key = `${release} ${path}`;
      expect(seen.get(key) ?? page.text).toBe(page.text);
      seen.set(key, page.text);
      for (const [, asset = ''] of page.text.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)) {
        // As a browser does, which keeps what has its content in its name.
        if (kept.has(`${release} ${asset}`)) continue;
        kept.add(`${release} ${asset}`);
        const answer = await ask(server, asset, { agent });
        expect([asset, answer.status]).toEqual([asset, 200]);
        loaded.add(asset);
      }
      count += 1;
      // Who reads without a pause only keeps the publisher of the same process from working.
      await wait(readingMs);
    }
    agent.destroy();
    return count;
  }
  const counts = await Promise.all(pages.map(read));
  await publishing;

  for (const [key, text] of seen) {
    const [release = '', path = ''] = key.split(' ');
    expect([key, await fileOf(Number(release), path)]).toEqual([key, text]);
  }
  expect(loaded.size).toBeGreaterThan(1);
  const numbers = new Set([...seen.keys()].map((key) => key.split(' ', 1)[0]));
  expect(numbers.size).toBeGreaterThan(releases / 4);
  const total = counts.reduce((sum, count) => sum + count, 0);
  console.log(`${total} pages read with their assets, out of ${numbers.size} of ${releases} releases.`);
});

/** A title that stands on pages of the district and of the portal. */
async function publishUntil(target: number): Promise<void> {
  for (let n = 1; (await live()) < target; n += 1) {
    const before = await live();
    const data = { title: `Netzwerktreffen ${n}`, _status: 'published' } as const;
    await platform.payload.update({ collection: 'events', id: ids.event, data });
    await platform.until(async () => (await live()) > before, 60_000);
  }
}

async function fileOf(release: number, path: string): Promise<string> {
  const store = storeOf(platform.dataDir);
  const { units } = await readRelease(store, release);
  const unit = path === '/' ? 'portal' : 'musterkreis';
  return readFile(`${buildDir(store, unit, units[unit] ?? '')}/files/${fileOfPath(path)}`, 'utf8');
}
