import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createAccount, logIn, addressOf, seedPeople } from './testing/seedPeople.ts';
import { startCms, type StoredDocument } from './testing/startCms.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const { districts, offices, tokens, accounts } = await seedPeople(cms);
const editing = tokens['editing, own'];
const coordination = tokens['coordination, own'];

let count = 0;
let event: number;

beforeEach(async () => {
  event = await createEvent(offices.own);
});

async function createEvent(jugendamt: number | null, _status: 'draft' | 'published' = 'published'): Promise<number> {
  const data = {
    title: `Termin ${++count}`,
    kind: 'lecture',
    timeType: 'open',
    district: districts.own,
    jugendamt,
    _status,
  };
  return (await cms.payload.create({ collection: 'events', data: data as never })).id;
}

async function readLive(id = event): Promise<StoredDocument | null> {
  const where = { id: { equals: id } };
  return await cms.payload.db.findOne<StoredDocument & { id: number }>({ collection: 'events', where });
}

async function saveDraft(): Promise<void> {
  const data = { title: 'Vorschlag' };
  await cms.payload.update({ collection: 'events', id: event, data, draft: true });
}

describe('editing leaves the public version alone', () => {
  const writes: [string, string, Record<string, unknown>][] = [
    ['a draft save that says published', '?draft=true', { title: 'Neu', _status: 'published' }],
    ['a save without draft=true', '', { title: 'Neu' }],
    ['an autosave without draft=true', '?autosave=true', { title: 'Neu' }],
    ['a save that goes back to draft', '', { _status: 'draft' }],
    ['unpublishing in a draft save', '?draft=true&unpublishAllLocales=true', { title: 'Neu' }],
    ['publishing all locales', '?publishAllLocales=true', { title: 'Neu' }],
    ['an empty save', '', {}],
  ];

  test.each(writes)('%s is refused', async (_, query, body) => {
    const before = await readLive();
    const path = `/events/${event}${query}`;
    expect((await cms.send({ method: 'PATCH', path, token: editing, body })).status).toBe(403);
    expect(await readLive()).toEqual(before);
  });

  // Payload puts access queries to the newest version: a condition on `_status` would let this through.
  test.each(writes)('%s is refused where a newer draft waits', async (_, query, body) => {
    await saveDraft();
    const before = await readLive();
    const path = `/events/${event}${query}`;
    expect((await cms.send({ method: 'PATCH', path, token: editing, body })).status).toBe(403);
    expect(await readLive()).toEqual(before);
  });

  test.each(writes)('%s changes nothing for many documents at once', async (_, query, body) => {
    const before = await readLive();
    const path = `/events${query || '?'}&where[id][equals]=${event}`;
    await cms.send({ method: 'PATCH', path, token: editing, body });
    expect(await readLive()).toEqual(before);
  });

  test.each(['', '?draft=true'])('restoring a version%s is refused', async (query) => {
    await cms.payload.update({ collection: 'events', id: event, data: { title: 'Zweite Fassung' } });
    const { docs } = await cms.payload.findVersions({
      collection: 'events',
      where: { parent: { equals: event } },
      sort: 'createdAt',
    });
    const before = await readLive();
    const answer = await cms.send({ method: 'POST', path: `/events/versions/${docs[0]?.id}${query}`, token: editing });
    expect(answer.status).toBe(403);
    expect(await readLive()).toEqual(before);
  });

  test.each(['', '?draft=true'])('a copy%s is a draft', async (query) => {
    const { body } = await cms.send({
      method: 'POST',
      path: `/events/${event}/duplicate${query}`,
      token: editing,
      body: {},
    });
    expect(body.doc?._status).toBe('draft');
  });

  test('deleting many at once leaves what is public', async () => {
    const draft = await createEvent(offices.own, 'draft');
    await cms.send({ method: 'DELETE', path: '/events?where[id][exists]=true', token: editing });
    expect(await readLive(draft)).toBeNull();
    expect(await readLive()).not.toBeNull();
  });

  test.each(['publish', 'unpublish'] as const)('scheduling to %s has no effect', async (type) => {
    const id = await createEvent(offices.own, type === 'publish' ? 'draft' : 'published');
    const before = await readLive(id);
    const user = { relationTo: 'users', value: accounts['editing, own'] };
    const doc = { relationTo: 'events', value: String(id) };
    await cms.payload.jobs.queue({ task: 'schedulePublish', input: { type, doc, user } as never });
    await cms.payload.jobs.run({ queue: 'default' });
    expect(await readLive(id)).toEqual(before);
  });

  test('GraphQL saves drafts and nothing else', async () => {
    const mutation = (args: string): string => `mutation { updateEvent(id: ${event}, ${args}) { id _status title } }`;
    const before = await readLive();
    for (const args of [
      'data: { title: "Neu" }',
      'draft: true, data: { _status: published }',
      'data: { _status: draft }',
    ]) {
      expect((await cms.ask({ query: mutation(args), token: editing })).errors).toBeDefined();
    }
    expect(
      (await cms.ask({ query: mutation('draft: true, data: { title: "Neu" }'), token: editing })).errors,
    ).toBeUndefined();
    expect(await readLive()).toEqual(before);
  });

  test('with coordination elsewhere it still cannot publish here', async () => {
    await createAccount(cms, 'gemischt', [
      { role: 'editing', jugendamt: offices.own },
      { role: 'coordination', jugendamt: offices.elsewhere },
    ]);
    const token = await logIn(cms, addressOf('gemischt'));
    const own = { title: 'Neu', kind: 'lecture', timeType: 'open', jugendamt: offices.own, _status: 'published' };
    expect(
      (await cms.send({ method: 'PATCH', path: `/events/${event}`, token, body: { _status: 'draft' } })).status,
    ).toBe(403);
    expect((await cms.send({ method: 'POST', path: '/events', token, body: own })).status).toBe(403);
    const there = { ...own, jugendamt: offices.elsewhere };
    expect((await cms.send({ method: 'POST', path: '/events', token, body: there })).status).toBe(201);
  });
});

test('coordination publishes on schedule', async () => {
  const id = await createEvent(offices.own, 'draft');
  const user = { relationTo: 'users', value: accounts['coordination, own'] };
  const doc = { relationTo: 'events', value: String(id) };
  await cms.payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc, user } as never });
  await cms.payload.jobs.run({ queue: 'default' });
  expect((await readLive(id))?._status).toBe('published');
});

test('coordination restores a version', async () => {
  const { docs } = await cms.payload.findVersions({ collection: 'events', where: { parent: { equals: event } } });
  const path = `/events/versions/${docs[0]?.id}`;
  expect((await cms.send({ method: 'POST', path, token: coordination })).status).toBe(200);
});

describe('nobody but administrators gives a document another owner', () => {
  test.each([
    ['another office of the district', { jugendamt: offices.partner }],
    ['an office elsewhere', { jugendamt: offices.elsewhere }],
    ['the whole network', { jugendamt: null }],
    ['the portal', { jugendamt: null, district: null }],
  ])('not to %s', async (_, owner) => {
    const path = `/events/${event}`;
    expect((await cms.send({ method: 'PATCH', path, token: coordination, body: owner })).status).toBe(403);
    expect((await cms.send({ method: 'PATCH', path: `${path}?draft=true`, token: editing, body: owner })).status).toBe(
      403,
    );
    expect((await readLive())?.['jugendamt']).toBe(offices.own);
  });

  test('not from the network to an office', async () => {
    const shared = await createEvent(null);
    const body = { jugendamt: offices.partner };
    const token = tokens['coordination, partner'];
    expect((await cms.send({ method: 'PATCH', path: `/events/${shared}`, token, body })).status).toBe(403);
  });

  test.each([
    ['another office', { jugendamt: offices.partner }],
    ['another district', { jugendamt: null, district: districts.elsewhere }],
    ['nobody', {}],
  ])('a new document cannot belong to %s', async (_, owner) => {
    const body = { title: 'Neu', kind: 'lecture', timeType: 'open', ...owner };
    expect((await cms.send({ method: 'POST', path: '/events?draft=true', token: coordination, body })).status).toBe(
      403,
    );
  });

  test('a new document of an office lies in its district whatever is sent', async () => {
    const body = {
      title: 'Neu',
      kind: 'lecture',
      timeType: 'open',
      jugendamt: offices.own,
      district: districts.elsewhere,
    };
    const answer = await cms.send({ method: 'POST', path: '/events?depth=0', token: coordination, body });
    expect(answer.body.doc?.['district']).toBe(districts.own);
  });

  test('copies stay with the owner unless an own one is named', async () => {
    const foreign = await createEvent(offices.partner);
    const copy = { method: 'POST', token: coordination } as const;
    expect(
      (await cms.send({ ...copy, path: `/events/${foreign}/duplicate`, body: { jugendamt: offices.own } })).status,
    ).toBe(403);
    expect(
      (await cms.send({ ...copy, path: `/events/${event}/duplicate`, body: { jugendamt: offices.partner } })).status,
    ).toBe(403);
    expect((await cms.send({ ...copy, path: `/events/${event}/duplicate`, body: {} })).status).toBe(200);
  });
});
