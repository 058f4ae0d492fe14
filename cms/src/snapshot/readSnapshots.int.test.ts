import { sql } from '@payloadcms/db-postgres';
import type { DistrictSnapshot, PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { databaseOf } from '../publisher/Database.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../testing/createMusterkreis.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';
import { readSnapshots, type SnapshotResult } from './readSnapshots.ts';
import { inOneView } from './inOneView.ts';
import { publishedSource } from './published/publishedSource.ts';

await useTestDatabase();

let payload: Payload;
let ids: Musterkreis;

beforeAll(async () => {
  payload = await loadTestPayload();
  ids = await createMusterkreis(payload);
});

afterAll(() => payload.destroy());

const now = DateTime.fromISO('2026-03-02T12:00', { zone });

async function read(...units: string[]): Promise<SnapshotResult[]> {
  return inOneView(payload, ({ database }) =>
    readSnapshots({ source: publishedSource({ payload, database }), units, now, origin: 'https://schutznetz.example' }),
  );
}

async function readDistrict(): Promise<DistrictSnapshot> {
  const [result] = await read('musterkreis');
  if (result?.state !== 'read') throw new Error(`not read: ${JSON.stringify(result)}`);
  return result.snapshot as DistrictSnapshot;
}

test('A district and the portal come from the same read.', async () => {
  const results = await read('musterkreis', 'portal');
  expect(results.map(({ unit, state }) => [unit, state])).toEqual([
    ['musterkreis', 'read'],
    ['portal', 'read'],
  ]);
  const portal = (results[1] as { snapshot: PortalSnapshot }).snapshot;
  expect(portal.districts).toMatchObject([{ slug: 'musterkreis', jugendaemter: ['Jugendamt Musterkreis'] }]);
  expect(portal.places).toMatchObject([{ slug: 'musterstadt', district: 'musterkreis' }]);
  expect(portal.events).toMatchObject([{ district: 'musterkreis', event: { slug: 'netzwerktreffen' } }]);
});

test('What is not public is in no snapshot, in no form.', async () => {
  const snapshot = JSON.stringify(await readDistrict());
  expect(snapshot).toContain(fictionalNumbers.first);
  expect(snapshot).not.toContain(fictionalNumbers.internal);
  expect(snapshot).not.toContain('internalChannels');
});

test('A contact that is only for partners is left out as a whole.', async () => {
  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { visibility: 'partners', _status: 'published' },
  });
  expect((await readDistrict()).contacts).toEqual([]);
  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { visibility: 'public', _status: 'published' },
  });
  expect((await readDistrict()).contacts).toHaveLength(1);
});

test('A draft changes nothing of what is published.', async () => {
  await payload.update({ collection: 'contacts', id: ids.contact, data: { title: 'Neuer Name' }, draft: true });
  expect((await readDistrict()).contacts[0]?.title).toBe('ASD Musterstadt');
});

test('A renamed date leaves its former address, which leads to the new one.', async () => {
  await payload.update({ collection: 'events', id: ids.event, data: { slug: 'treffen-im-mai', _status: 'published' } });
  expect((await readDistrict()).redirects).toEqual([
    { from: '/musterkreis/termine/netzwerktreffen/', to: '/musterkreis/termine/treffen-im-mai/' },
  ]);
});

test('A renamed district is found by the portal under its former name.', async () => {
  await payload.update({ collection: 'districts', id: ids.district, data: { slug: 'neukreis', _status: 'published' } });
  const [gone, found, portal] = await read('musterkreis', 'neukreis', 'portal');
  expect([gone?.state, found?.state]).toEqual(['gone', 'read']);
  expect((portal as { snapshot: PortalSnapshot }).snapshot.redirects).toContainEqual({
    from: '/musterkreis/',
    to: '/neukreis/',
  });
  await payload.update({
    collection: 'districts',
    id: ids.district,
    data: { slug: 'musterkreis', _status: 'published' },
  });
});

test('A unit without a published district is gone.', async () => {
  expect(await read('nirgendkreis')).toEqual([{ unit: 'nirgendkreis', state: 'gone' }]);
});

test('A date that does not fit is left out and named; the pages do without it.', async () => {
  await databaseOf(payload).execute(sql`update events set start_date = null, end_date = null where id = ${ids.event}`);
  const [result] = await read('musterkreis');
  expect(result).toMatchObject({ state: 'read', omitted: [{ collection: 'events', title: 'Netzwerktreffen' }] });
  expect((await readDistrict()).events).toEqual([]);
});

test('A contact with a broken number stops its unit and says which one, rather than hide it.', async () => {
  await databaseOf(payload).execute(sql`update contacts_phones set number = '12' where _parent_id = ${ids.contact}`);
  const results = await read('musterkreis', 'portal');
  expect(results.map(({ state }) => state)).toEqual(['failed', 'read']);
  expect((results[0] as { error: Error }).error.message).toContain('ASD Musterstadt');
});
