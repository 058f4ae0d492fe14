import { sql } from '@payloadcms/db-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';
import { databaseOf } from './Database.ts';
import { sweepEveryMs } from './runPublisher.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  await databaseOf(platform.payload).execute(sql`update content_changes set at = now() - interval '2 hours'`);
  await platform.start({ sweepMs: 200 });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 50_000);
});
afterAll(() => platform.end());

test('A wish of which no notice told is found by the sweep.', async () => {
  await databaseOf(platform.payload).execute(sql`alter table payload_jobs disable trigger notify_publisher`);
  const data = { description: 'Ohne Klingel.', _status: 'published' } as const;
  await platform.payload.update({ collection: 'contacts', id: ids.contact, data });
  // Well within the minute after which it would look without this setting.
  await platform.until(
    async () => ((await platform.publicFile('/musterkreis/kontakte/')) ?? '').includes('Ohne Klingel.'),
    20_000,
  );
});

test('The list of what has changed is cleared of what is older than an hour.', async () => {
  const countOld = async () => {
    const { rows } = await databaseOf(platform.payload).execute<{ old: number }>(
      sql`select count(*)::int as old from content_changes where relation is not null and at < now() - interval '1 hour'`,
    );
    return rows[0]?.old;
  };
  await platform.until(async () => (await countOld()) === 0);
});

test('Operators may rely on a sweep in every minute.', () => {
  expect(sweepEveryMs).toBe(60_000);
});
