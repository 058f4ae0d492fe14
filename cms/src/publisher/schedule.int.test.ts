import { sql } from '@payloadcms/db-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';
import { databaseOf } from './Database.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
let publisher: { stop: () => Promise<void> };

const contacts = '/musterkreis/kontakte/';
const event = '/musterkreis/termine/netzwerktreffen/';
const shows = async (text: string) => ((await platform.publicFile(contacts)) ?? '').includes(text);

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = await platform.start();
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
});
afterAll(() => platform.end());

/** As the form of the admin does it. */
async function schedule(type: 'publish' | 'unpublish', collection: 'contacts' | 'events', at: Date): Promise<number> {
  const id = collection === 'contacts' ? ids.contact : ids.event;
  const job = await platform.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: collection, value: String(id) } } as never,
    waitUntil: at,
  });
  return job.id;
}

async function draft(description: string): Promise<void> {
  await platform.payload.update({ collection: 'contacts', id: ids.contact, data: { description }, draft: true });
}

async function lateness(at: Date, isLive: () => Promise<boolean>): Promise<number> {
  await platform.until(isLive, 20_000);
  return Date.now() - at.getTime();
}

const soon = (ms: number) => new Date(Date.now() + ms);

test('A scheduled publication is live within five seconds of its moment, and not before it.', async () => {
  await draft('Zur gesetzten Zeit.');
  const at = soon(1500);
  await schedule('publish', 'contacts', at);
  const late = await lateness(at, () => shows('Zur gesetzten Zeit.'));
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(5000);
});

test('What is scheduled to end is off the site within five seconds of its moment.', async () => {
  expect(await platform.publicFile(event)).not.toBeNull();
  const at = soon(1500);
  await schedule('unpublish', 'events', at);
  const late = await lateness(at, async () => (await platform.publicFile(event)) === null);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(5000);
});

test('A publisher that was down at the moment catches up when it starts, also on what a killed one had begun.', async () => {
  await publisher.stop();
  await draft('Nachgeholt.');
  const job = await schedule('publish', 'contacts', soon(-1000));
  await databaseOf(platform.payload).execute(sql`update payload_jobs set processing = true where id = ${job}`);
  publisher = await platform.start();
  expect(await lateness(new Date(), () => shows('Nachgeholt.'))).toBeLessThan(5000);
});

test('A scheduled publication that meets a broken database is tried again.', async () => {
  const database = databaseOf(platform.payload);
  await draft('Im zweiten Anlauf.');
  await database.execute(sql`alter table contacts_phones rename to contacts_phones_away`);
  const job = await schedule('publish', 'contacts', soon(-1000));
  await platform.until(async () => {
    const { rows } = await database.execute<{ tried: string | number | null }>(
      sql`select total_tried as tried from payload_jobs where id = ${job}`,
    );
    return Number(rows[0]?.tried ?? 0) > 0;
  }, 20_000);
  await database.execute(sql`alter table contacts_phones_away rename to contacts_phones`);
  await platform.until(() => shows('Im zweiten Anlauf.'), 20_000);
});
