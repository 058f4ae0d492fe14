import { sql } from '@payloadcms/db-postgres';
import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { loadTestPayload } from '../../testing/loadTestPayload.ts';
import { noon, readTwice, type ReadContent } from '../../testing/readTwice.ts';
import { clearChanges } from './clearChanges.ts';
import { createContentMemory, type ContentMemory } from './ContentMemory.ts';

const { url } = await useTestDatabase();

let payload: Payload;
let ids: Musterkreis;
let other: Musterkreis;
/** somebody with a connection of their own, who does not know of Payload */
let hand: pg.Client;
let memory: ContentMemory;

beforeAll(async () => {
  payload = await loadTestPayload();
  ids = await createMusterkreis(payload);
  other = await createMusterkreis(payload, 'Beispielkreis');
  hand = new pg.Client({ connectionString: url });
  await hand.connect();
});
beforeEach(async () => {
  memory = createContentMemory();
  await read();
});
afterAll(async () => {
  await hand.end();
  await payload.destroy();
});

const read = ({
  by = memory,
  now = noon,
  isAfresh = false,
}: { by?: ContentMemory; now?: DateTime; isAfresh?: boolean } = {}): Promise<ReadContent> =>
  readTwice({ payload, memory: by, now, isAfresh });

function portalOf({ results }: ReadContent): PortalSnapshot {
  const result = results.find(({ unit }) => unit === 'portal');
  if (result?.state !== 'read') throw new Error(`not read: ${JSON.stringify(result)}`);
  return result.snapshot as PortalSnapshot;
}

const titlesOf = (content: ReadContent) => portalOf(content).events.map(({ event }) => event.title);

test('What nobody has changed is not asked again, and is the same.', async () => {
  const [first, second] = [await read(), await read()];
  // Districts, their offices, and what belongs to them; nothing of the country, and no secrets.
  expect(second.statements).toHaveLength(3);
  expect(second.statements.join()).not.toContain('portalEvents');
  expect(portalOf(second).events[0]).toBe(portalOf(first).events[0]);
  expect(second.secrets).toBe(first.secrets);
});

test('By hand everything is read, and what reads as before is the same.', async () => {
  const first = await read();
  // Of the contact itself nothing changes, so that it looks as it was.
  await hand.query("update contacts_phones set label = 'Neue Leitung' where _parent_id = $1", [ids.contact]);
  const second = await read({ isAfresh: true });
  expect(second.statements.join()).toContain('portalEvents');
  expect(portalOf(second).events[0]).toBe(portalOf(first).events[0]);
  expect(JSON.stringify(second.results)).toContain('Neue Leitung');
  // All documents are looked at, and only what is new comes over the wire.
  expect(second.documents.length).toBeGreaterThan(10);
  const fresh = second.documents.filter(({ document }) => document !== null);
  expect(fresh).toMatchObject([{ kind: 'contacts', document: expect.stringContaining('Neue Leitung') as string }]);
  await hand.query('update contacts_phones set label = null where _parent_id = $1', [ids.contact]);
});

test('Of a change only that is asked.', async () => {
  await hand.query("update events set title = 'Anders' where id = $1", [ids.event]);
  const content = await read();
  expect(titlesOf(content)).toEqual(['Anders', 'Netzwerktreffen']);
  expect(content.statements.join()).not.toContain('portalMunicipalities');
  expect(content.statements.join()).not.toContain('internal_channels');
  await hand.query("update events set title = 'Netzwerktreffen' where id = $1", [ids.event]);
  expect(titlesOf(await read())).toEqual(['Netzwerktreffen', 'Netzwerktreffen']);
});

test('What is taken back, published again, deleted or new is followed.', async () => {
  const set = (_status: 'draft' | 'published') =>
    payload.update({ collection: 'events', id: ids.event, data: { _status } });
  await set('draft');
  expect(titlesOf(await read())).toHaveLength(1);
  await set('published');
  expect(titlesOf(await read())).toHaveLength(2);
  const second = await payload.create({
    collection: 'events',
    data: {
      title: 'Zweites Treffen',
      kind: 'network-meeting',
      audience: 'professionals',
      timeType: 'open',
      status: 'scheduled',
      format: 'unknown',
      slug: 'zweites-treffen',
      district: ids.district,
      _status: 'published',
    } as RequiredDataFromCollectionSlug<'events'>,
  });
  expect(titlesOf(await read())).toContain('Zweites Treffen');
  await payload.delete({ collection: 'events', id: second.id });
  expect(titlesOf(await read())).toHaveLength(2);
});

test('A list that is not in the order of the ids is in its order after a change.', async () => {
  const names = async () => portalOf(await read()).districts.map(({ name }) => name);
  expect(await names()).toEqual(['Beispielkreis', 'Musterkreis']);
  await hand.query("update districts set name = 'Zweikreis' where id = $1", [other.district]);
  expect(await names()).toEqual(['Musterkreis', 'Zweikreis']);
  await hand.query("update districts set name = 'Beispielkreis' where id = $1", [other.district]);
  expect(await names()).toEqual(['Beispielkreis', 'Musterkreis']);
});

test('What a transaction took back was never there.', async () => {
  await hand.query('begin');
  await hand.query("update events set title = 'Verworfen'");
  await hand.query('rollback');
  expect(titlesOf(await read())).toEqual(['Netzwerktreffen', 'Netzwerktreffen']);
});

test('A transaction that began long before the last read, and ends after it, is not missed.', async () => {
  await hand.query('begin');
  await hand.query("update events set title = 'Spät' where id = $1", [ids.event]);
  // Others come and go meanwhile, so that its number is far behind.
  await databaseOf(payload).execute(sql`update events set title = 'Früh' where id = ${other.event}`);
  expect(titlesOf(await read())).toEqual(['Netzwerktreffen', 'Früh']);
  await databaseOf(payload).execute(sql`update events set title = 'Netzwerktreffen' where id = ${other.event}`);
  await read();
  await hand.query('commit');
  expect(titlesOf(await read())).toEqual(['Spät', 'Netzwerktreffen']);
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('Changes after a savepoint belong to their transaction.', async () => {
  await hand.query('begin');
  await hand.query('savepoint here');
  await hand.query("update events set title = 'Gespeichert' where id = $1", [ids.event]);
  await hand.query('release savepoint here');
  await read();
  await hand.query('commit');
  expect(titlesOf(await read())).toContain('Gespeichert');
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('Two who remember take turns, and each hears of every change.', async () => {
  const second = createContentMemory();
  for (const title of ['Eins', 'Zwei', 'Drei']) {
    await hand.query('update events set title = $1 where id = $2', [title, ids.event]);
    expect(titlesOf(await read({ by: title === 'Zwei' ? second : memory }))).toContain(title);
  }
  expect(titlesOf(await read({ by: second }))).toContain('Drei');
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('A number that is made internal by hand, where no contact changes, is secret at once, and no longer when it is gone.', async () => {
  const numbers = (content: ReadContent) => content.secrets.get(other.district)?.numbers;
  const before = numbers(await read());
  expect(before).toEqual([fictionalNumbers.internal]);
  await hand.query(
    `insert into contacts_internal_channels (_order, _parent_id, id, kind, value, visibility)
      values (9, $1, 'von-hand', 'phone', '+493023125055', 'internal')`,
    [other.contact],
  );
  expect(numbers(await read())).toEqual(['+493023125055', fictionalNumbers.internal]);
  await hand.query("delete from contacts_internal_channels where id = 'von-hand'");
  expect(numbers(await read())).toEqual(before);
});

test('The secrets of a contact go with it to another district.', async () => {
  await hand.query('update contacts set district_id = $1 where id = $2', [ids.district, other.contact]);
  await hand.query('update _contacts_v set version_district_id = $1 where parent_id = $2', [
    ids.district,
    other.contact,
  ]);
  expect([...(await read()).secrets.keys()]).toEqual([ids.district]);
  await hand.query('update contacts set district_id = $1 where id = $2', [other.district, other.contact]);
  expect((await read()).secrets.size).toBe(2);
});

test('A draft of a contact makes its numbers secret at once.', async () => {
  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { visibility: 'internal' },
    draft: true,
  });
  expect((await read()).secrets.get(ids.district)?.numbers).toContain(fictionalNumbers.first);
});

test('An event leaves the list by the clock alone.', async () => {
  const later = DateTime.fromISO('2099-05-06T00:00', { zone });
  expect(titlesOf(await read({ now: later.minus({ seconds: 1 }) }))).toHaveLength(2);
  expect(titlesOf(await read({ now: later }))).toHaveLength(0);
  expect(titlesOf(await read())).toHaveLength(2);
});

test('After a table was emptied nothing of it is remembered.', async () => {
  await hand.query('begin');
  await hand.query('truncate notices cascade');
  await hand.query("insert into notices (title, starts_at, _status) values ('Hinweis', now(), 'published')");
  await hand.query('commit');
  const content = await read();
  expect(content.statements.join()).toContain('portalNotices');
  await payload.delete({ collection: 'notices', where: {} });
  await read();
});

test('Changes that were cleared are not missed: everything is read.', async () => {
  await hand.query("update events set title = 'Vor zwei Stunden' where id = $1", [ids.event]);
  await hand.query("update content_changes set at = now() - interval '2 hours'");
  await clearChanges(databaseOf(payload));
  const { rows } = await hand.query('select relation, ids from content_changes');
  expect(rows).toEqual([{ relation: null, ids: null }]);
  expect(titlesOf(await read())).toContain('Vor zwei Stunden');
  // From here on the list of changes is enough again, once no transaction of before is open on the server.
  await expect.poll(async () => (await read()).statements.length).toBe(3);
  await hand.query("update events set title = 'Netzwerktreffen'");
  await clearChanges(databaseOf(payload));
  expect(titlesOf(await read())).not.toContain('Vor zwei Stunden');
});

test('Whoever empties the list of changes makes everything be read.', async () => {
  await hand.query("update events set title = 'Ungehört' where id = $1", [ids.event]);
  await hand.query('truncate content_changes');
  const content = await read();
  expect(titlesOf(content)).toContain('Ungehört');
  expect(content.statements.join()).toContain('portalMunicipalities');
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('A transaction that takes longer than changes are kept is not missed.', async () => {
  await hand.query('begin');
  await hand.query("update events set title = 'Sehr lange' where id = $1", [ids.event]);
  await hand.query("update content_changes set at = now() - interval '2 hours' where xid = pg_current_xact_id()");
  await databaseOf(payload).execute(sql`update events set title = 'Kurz' where id = ${other.event}`);
  await databaseOf(payload).execute(sql`update content_changes set at = now() - interval '2 hours'`);
  await clearChanges(databaseOf(payload));
  await read();
  await hand.query('commit');
  await clearChanges(databaseOf(payload));
  expect(titlesOf(await read())).toEqual(['Sehr lange', 'Kurz']);
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('After a backup was brought back nothing is remembered.', async () => {
  await hand.query("update events set title = 'Aus der Sicherung' where id = $1", [ids.event]);
  await hand.query('create table brought_back (like content_changes including all)');
  await hand.query('drop table content_changes');
  await hand.query('alter table brought_back rename to content_changes');
  expect(titlesOf(await read())).toContain('Aus der Sicherung');
  await hand.query("update events set title = 'Netzwerktreffen'");
});

test('Changes of another server, which came with a backup, are cleared at once.', async () => {
  await hand.query(
    "insert into content_changes (relation, ids, xid) values ('events', '{1}', '9000000000'), (null, null, '9000000000')",
  );
  await read();
  await clearChanges(databaseOf(payload));
  const { rows } = await hand.query("select 1 from content_changes where xid = '9000000000'");
  expect(rows).toEqual([]);
});
