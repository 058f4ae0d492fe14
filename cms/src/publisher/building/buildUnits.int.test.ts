import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { queueOperation, readOperation } from '../../operations/operationQueue.ts';
import { createMusterkreis } from '../../testing/createMusterkreis.ts';
import { countWishes } from '../../testing/expectPublished.ts';
import { makeFaultySite } from '../../testing/makeFaultySite.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';
import { databaseOf } from '../Database.ts';

await useTestDatabase();

const names = ['Musterkreis', 'Beispielkreis', 'Probekreis'];
const units = names.map((name) => name.toLowerCase());

let platform: PublisherTest;
let folder: string;
/** a line for each page: the thread that rendered it, and its path */
let log: string;
let site: Awaited<ReturnType<typeof makeFaultySite>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schutznetz-threads-'));
  log = join(folder, 'pages');
  // No fault but a telltale: each page says in which thread it is rendered.
  site = await makeFaultySite(`
    const { threadId } = await import('node:worker_threads');
    const { appendFileSync } = await import('node:fs');
    appendFileSync(${JSON.stringify(log)}, threadId + ' ' + path + '\\n');`);
  platform = await preparePublisherTest();
  for (const name of names) await createMusterkreis(platform.payload, name);
  await platform.start({ siteDist: site.distDir });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
});

afterAll(async () => {
  await platform.end();
  await site.remove();
  await rm(folder, { recursive: true });
});

/** Has units published by hand and waits until that is over. @returns each page rendered for it, with its thread */
async function publishByHand(wanted: string[]): Promise<{ thread: number; path: string }[]> {
  await rm(log, { force: true });
  await appendFile(log, '');
  const database = databaseOf(platform.payload);
  const command = { kind: 'publish', units: wanted } as const;
  const id = await queueOperation(database, { command, person: 'Erika Muster', account: 7 });
  await platform.until(async () => (await readOperation(database, id))?.outcome != null, 30_000);
  expect((await readOperation(database, id))?.outcome).toMatchObject({ state: 'done' });
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  return lines.map((line) => ({ thread: Number(line.split(' ')[0]), path: line.split(' ')[1] ?? '' }));
}

test('Several districts by hand are rendered whole, and by other threads too.', async () => {
  const pages = await publishByHand(units);
  for (const unit of units) {
    const threads = new Set(pages.filter(({ path }) => path.startsWith(`/${unit}/`)).map(({ thread }) => thread));
    expect([unit, threads.size]).toEqual([unit, 1]);
  }
  expect(pages.filter(({ thread }) => thread !== threadId)).not.toEqual([]);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('One district by hand is rendered by the publisher itself.', async () => {
  const pages = await publishByHand(['musterkreis']);
  expect(pages.map(({ path }) => path)).toContain('/musterkreis/hilfe/');
  expect(new Set(pages.map(({ thread }) => thread))).toEqual(new Set([threadId]));
});

test('After the threads have built, a change renders no more than the pages that show it.', async () => {
  const all = await publishByHand(units);
  await rm(log);
  const { docs } = await platform.payload.find({ collection: 'contacts', limit: 1 });
  await platform.payload.update({
    collection: 'contacts',
    id: docs[0]?.id ?? 0,
    data: { description: 'Nach den Fäden.', _status: 'published' },
  });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
  const changed = (await readFile(log, 'utf8')).trim().split('\n');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(all.length / units.length);
});
