import { existsSync } from 'node:fs';
import { Agent } from 'node:http';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { assetsDir, storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentNumber, listReleases, readRelease } from '@schutznetz/site/releases/readRelease.ts';
import { readPage } from '@schutznetz/site/releases/testing/readPage.ts';
import type { WebServer } from '@schutznetz/site/server/startWebServer.ts';
import { ask } from '@schutznetz/site/server/testing/ask.ts';
import { startTestServer } from '@schutznetz/site/server/testing/startTestServer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis } from '../testing/createMusterkreis.ts';
import { countWishes, expectPublished } from '../testing/expectPublished.ts';
import { makeFaultySite } from '../testing/makeFaultySite.ts';
import { spawnPublisher, type PublisherProcess } from '../testing/spawnPublisher.ts';
import { preparePublisherTest, siteDist, type PublisherTest } from '../testing/startTestPublisher.ts';
import { cleanUpRules } from './garbage/createCleaner.ts';

await useTestDatabase();

const releases = 500;
/**
 * As many releases stay as in production. But what is some seconds old may go, as all of it takes a minute or two; and often,
 * so that it happens while the pages of another version of the code are still open.
 */
const cleanUp = { ...cleanUpRules, minAgeMs: 2_000, everyReleases: 10 };
/** So many releases later somebody still loads what an open page names; a few more go live meanwhile. */
const openFor = cleanUp.keep - 5;
/** Long enough to leave the machine to the publisher, and a fraction of what a release takes. */
const readingMs = 60;
const pages = ['/', '/termine/', '/musterkreis/termine/', '/beispielkreis/kontakte/'];

let platform: PublisherTest;
let earlier: Awaited<ReturnType<typeof makeEarlierSite>>;
let publisher: PublisherProcess;
let server: WebServer;
let savers: ((text: string) => Promise<void>)[];

const live = async () => (await currentNumber(storeOf(platform.dataDir))) ?? 0;
const startPublisher = (dist: string) => spawnPublisher({ SITE_DIST: dist, CLEAN_UP: JSON.stringify(cleanUp) });

beforeAll(async () => {
  platform = await preparePublisherTest();
  const { event } = await createMusterkreis(platform.payload);
  const { contact } = await createMusterkreis(platform.payload, 'Beispielkreis');
  // The first stands on pages of the portal too. While the one is made, the other is read.
  savers = [
    async (title) => {
      const data = { title, _status: 'published' } as const;
      await platform.payload.update({ collection: 'events', id: event, data, depth: 0 });
      await untilShown('/musterkreis/termine/', title);
    },
    async (description) => {
      const data = { description, _status: 'published' } as const;
      await platform.payload.update({ collection: 'contacts', id: contact, data, depth: 0 });
      await untilShown('/beispielkreis/kontakte/', description);
    },
  ];
  earlier = await makeEarlierSite();
  publisher = startPublisher(earlier.distDir);
  await platform.until(() => Promise.resolve(publisher.stages.some(({ stage }) => stage === 'ready')), 110_000);
  await expectPublished(platform, earlier.distDir);
  server = await startTestServer(platform.dataDir);
});

afterAll(async () => {
  await server.close();
  await publisher.kill('SIGTERM');
  await platform.end();
  await earlier.remove();
});

test('Readers load pages and all that these load, while 500 releases go live and old ones go: all answers are whole.', async () => {
  const first = await live();
  const seen = new Set<number>();
  const loaded = new Set<string>();
  let isDone = false;
  const publishing = publish(first + releases, () => isDone).finally(() => (isDone = true));

  async function read(path: string): Promise<number> {
    const agent = new Agent({ keepAlive: true });
    const open: { release: number; assets: string[] }[] = [];
    let last = { release: 0, text: '' };
    let count = 0;
    const load = async (asset: string) => {
      expect([asset, (await ask(server, asset, { agent })).status]).toEqual([asset, 200]);
      loaded.add(asset);
    };
    while (!isDone) {
      const page = await ask(server, path, { agent });
      expect(page.status).toBe(200);
      const release = Number(page.headers['x-schutznetz-release']);
      expect(release).toBeGreaterThanOrEqual(last.release);
      if (release === last.release) expect(page.text).toBe(last.text);
      else {
        expect([release, path, await fileOf(release, path)]).toEqual([release, path, page.text]);
        const assets = [...page.text.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, asset = '']) => asset);
        // Once a release, as a browser does, which keeps what has its content in its name.
        for (const asset of assets) await load(asset);
        open.push({ release, assets });
      }
      last = { release, text: page.text };
      seen.add(release);
      while (open[0] && open[0].release < release - openFor) open.shift();
      const oldest = open[0]?.assets ?? [];
      await load(oldest[count % oldest.length] ?? '');
      count += 1;
      await wait(readingMs);
    }
    agent.destroy();
    return count;
  }
  const counts = await Promise.all(pages.map(read)).finally(async () => {
    isDone = true;
    await publishing;
  });

  expect(seen.size).toBeGreaterThan(releases / 4);
  expect([...loaded]).toEqual(expect.arrayContaining([earlier.styles, earlier.laterStyles]));
  const kept = await listReleases(storeOf(platform.dataDir), Number.POSITIVE_INFINITY);
  expect(kept.at(-1)?.n).toBeGreaterThan(first + releases / 4);
  expect(kept.length).toBeGreaterThanOrEqual(cleanUp.keep);
  const total = counts.reduce((sum, count) => sum + count, 0);
  console.log(`${total} pages read with their assets, out of ${seen.size} of ${(await live()) - first} releases.`);
}, 900_000);

test('In the end the styles go that only releases before the last thirty have named.', async () => {
  const isStored = (path: string) => existsSync(`${assetsDir(storeOf(platform.dataDir))}${path}`);
  await platform.until(() => Promise.resolve(!isStored(earlier.styles)), 60_000);
  expect(isStored(earlier.laterStyles)).toBe(true);
});

/** Publishes until there is a release of that number; from the middle on with another version of the code. */
async function publish(target: number, isOver: () => boolean): Promise<void> {
  const middle = target - releases / 2;
  let n = 0;
  for (let number = await live(); number < target && !isOver(); number = await live()) {
    const end = Math.min(target, number + cleanUp.everyReleases);
    const saveUntilEnd = async (save: (text: string) => Promise<void>) => {
      while ((await live()) < end && !isOver()) await save(`Stand ${(n += 1)}.`);
    };
    await Promise.all(savers.map(saveUntilEnd));
    // It cleans up when nothing waits to be published.
    await platform.until(async () => (await countWishes(platform.payload)) === 0, 60_000);
    await wait(100);
    if (number < middle && end >= middle) {
      await publisher.kill('SIGTERM');
      publisher = startPublisher(siteDist);
    }
  }
}

/** A file is read again when there is another release, and not with every look. */
async function untilShown(path: string, text: string): Promise<void> {
  let seen = 0;
  await platform.until(async () => {
    const number = await live();
    if (number === seen) return false;
    seen = number;
    return ((await platform.publicFile(path)) ?? '').includes(text);
  }, 120_000);
}

async function fileOf(release: number, path: string): Promise<string> {
  const store = storeOf(platform.dataDir);
  const { units } = await readRelease(store, release);
  const [, district = ''] = path.split('/', 2);
  const unit = units[district] ? district : 'portal';
  return (await readPage({ store, unit, build: units[unit] ?? '' }, path)) ?? '';
}

/** The compiled site as an earlier version of the code could have it: the styles of its pages have another name. */
async function makeEarlierSite() {
  const name = (await readdir(join(siteDist, 'client/_astro'))).find((file) => file.endsWith('.css')) ?? '';
  const [laterStyles, styles] = [`/_astro/${name}`, '/_astro/Earlier.css'];
  const site = await makeFaultySite(
    `const answer = await sound(path, locals);
     if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
     return new Response((await answer.text()).replaceAll('${laterStyles}', '${styles}'), answer);`,
  );
  await rename(join(site.distDir, 'client', laterStyles), join(site.distDir, 'client', styles));
  return { ...site, styles, laterStyles };
}
