import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../../scripts/bench/land/createRandom.ts';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { createMusterkreis } from '../../testing/createMusterkreis.ts';
import { loadTestPayload } from '../../testing/loadTestPayload.ts';
import { readTwice } from '../../testing/readTwice.ts';
import { clearChanges } from './clearChanges.ts';
import { createContentMemory } from './ContentMemory.ts';

const { url } = await useTestDatabase();

let payload: Payload;
/** Three people at once, each with a transaction that may be open. */
let people: { client: pg.Client; isOpen: boolean }[];

beforeAll(async () => {
  payload = await loadTestPayload();
  await createMusterkreis(payload);
  await createMusterkreis(payload, 'Beispielkreis');
  people = await Promise.all(
    [1, 2, 3].map(async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("set lock_timeout = '50ms'");
      return { client, isOpen: false };
    }),
  );
  await copyRows();
});
afterAll(async () => {
  for (const { client } of people) await client.end();
  await payload.destroy();
});

/** Enough rows for changes that do not wait for each other. */
async function copyRows(): Promise<void> {
  await databaseOf(payload).execute(sql`
    insert into events (title, kind, audience, time_type, start_date, end_date, status, format, district_id, slug, _status, uid)
    select e.title || n, e.kind, e.audience, e.time_type, e.start_date, e.end_date, e.status, e.format, e.district_id,
      e.slug || n, e._status, 'kopie-' || e.id || '-' || n
    from events e cross join generate_series(1, 12) n`);
  await databaseOf(payload).execute(sql`
    insert into contacts (title, visibility, district_id, _status, out_of_hours_route)
    select title || n, visibility, district_id, _status, out_of_hours_route
    from contacts cross join generate_series(1, 12) n`);
}

const someEvent = '(select id from events order by md5(id || $1::text) limit 1)';
const someContact = '(select id from contacts order by md5(id || $1::text) limit 1)';
const someDistrict = '(select id from districts order by md5(id || $1::text) limit 1)';

/** Each takes one word, by which it chooses what to change. */
const changes = [
  `update events set title = $1::text where id = ${someEvent}`,
  `update events set _status = 'draft' where id = ${someEvent}`,
  "update events set _status = 'published' where md5(id || $1::text) < '8'",
  `update events set district_id = ${someDistrict} where id = ${someEvent}`,
  `update events set start_date = '2020-01-01', end_date = '2020-01-01' where id = ${someEvent}`,
  `update events set id = nextval('events_id_seq') where id = ${someEvent}`,
  `delete from events where id = ${someEvent} and (select count(*) from events) > 12`,
  `insert into events (title, kind, audience, time_type, status, format, district_id, slug, _status)
    values ($1::text, 'network-meeting', 'professionals', 'open', 'scheduled', 'unknown', ${someDistrict}, md5($1::text), 'published')`,
  `update contacts set visibility = 'internal', description = 'Nur 030 23125 ' || (100 + length($1::text)) where id = ${someContact}`,
  `update contacts set visibility = 'public', description = $1::text where id = ${someContact}`,
  `update contacts set district_id = ${someDistrict} where id = ${someContact}`,
  `insert into contacts_internal_channels (_order, _parent_id, id, kind, value, visibility)
    values (1, ${someContact}, $1::text, 'email', $1::text || '@musterkreis.example', 'internal')`,
  `update contacts_internal_channels set _parent_id = ${someContact}`,
  "delete from contacts_internal_channels where md5(id || $1::text) < '5'",
  `update districts set name = $1::text where id = ${someDistrict}`,
  `update municipalities set name = $1::text where md5(id || $1::text) < '8'`,
  `update jugendaemter set name = $1::text where md5(id || $1::text) < '8'`,
];

test('Whatever three people change at once, what is remembered is what a read of everything gives.', async () => {
  const random = createRandom(17);
  const memories = [createContentMemory(), createContentMemory()];
  let [done, cleared, read] = [0, 0, 0];
  for (let step = 0; step < 500; step += 1) {
    const person = random.pick(people);
    const { client } = person;
    const what = random.below(10);
    if (what < 6) done += await change(person, random.pick(changes), `Wort${step}`);
    else if (what === 6 && !person.isOpen) {
      await client.query('begin');
      person.isOpen = true;
    } else if (what <= 7 && person.isOpen) {
      await client.query(random.below(3) === 0 ? 'rollback' : 'commit');
      person.isOpen = false;
    } else if (step % 40 === 0) {
      await databaseOf(payload).execute(sql`update content_changes set at = now() - interval '2 hours'`);
      await clearChanges(databaseOf(payload));
      cleared += 1;
    } else {
      const memory = random.pick(memories);
      await readTwice({ payload, memory });
      read += 1;
    }
  }
  expect([done > 100, cleared > 0, read > 50]).toEqual([true, true, true]);
}, 60_000);

/** @returns how many rows it changed; what others hold is left alone */
async function change({ client, isOpen }: { client: pg.Client; isOpen: boolean }, text: string, word: string) {
  if (isOpen) await client.query('savepoint before');
  try {
    return (await client.query(text, [word])).rowCount ?? 0;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !['55P03', '40P01', '23503', '23505'].includes(error.code ?? ''))
      throw error;
    if (isOpen) await client.query('rollback to before');
    return 0;
  }
}
