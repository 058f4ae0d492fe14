import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';
import { messagesOf } from '../testing/messagesOf.ts';
import { type Musterkreis, seedMusterkreis } from '../testing/seedMusterkreis.ts';

await useTestDatabase();

let cms: Cms;
let place: Musterkreis;
let token: string;
beforeAll(async () => {
  cms = await startCms();
  const account = { email: 'erika@musterkreis.example', password: 'ein-langes-Passwort-1' };
  await cms.payload.create({ collection: 'users', data: { name: 'Erika Musterfrau', ...account } });
  place = await seedMusterkreis(cms.payload);
  token = (await cms.send({ method: 'POST', path: '/users/login', body: account })).body.token ?? '';
});
afterAll(() => cms.stop());

function createActor(name: string) {
  return cms.payload.create({ collection: 'actors', data: { name, district: place.district, _status: 'published' } });
}

test('a save that was based on an older state is refused in German and changes nothing', async () => {
  const actor = await createActor('Alt');
  await cms.payload.update({ collection: 'actors', id: actor.id, data: { name: 'Neu', _status: 'published' } });
  const { status, body } = await cms.send({
    method: 'PATCH',
    path: `/actors/${actor.id}`,
    token,
    body: { name: 'Überschrieben', updatedAt: actor.updatedAt, _status: 'published' },
  });
  expect(status).toBe(409);
  expect(body.errors?.[0]?.message).toContain('inzwischen von jemand anderem geändert');
  expect((await cms.payload.findByID({ collection: 'actors', id: actor.id })).name).toBe('Neu');
});

test('a save that was based on the newest state goes through, draft or not', async () => {
  const actor = await createActor('Stand 1');
  const draft = await cms.payload.update({
    collection: 'actors',
    id: actor.id,
    draft: true,
    data: { name: 'Stand 2', updatedAt: actor.updatedAt, _status: 'draft' },
  });
  const saved = await cms.payload.update({
    collection: 'actors',
    id: actor.id,
    data: { name: 'Stand 3', updatedAt: draft.updatedAt, _status: 'published' },
  });
  expect(saved.name).toBe('Stand 3');
});

test('a stale save of the portal is refused', async () => {
  const first = await cms.payload.updateGlobal({
    slug: 'portal',
    data: { title: 'Netzwerke Kinderschutz', _status: 'published' } as never,
  });
  await cms.payload.updateGlobal({ slug: 'portal', data: { claim: 'Gemeinsam schützen', _status: 'published' } });
  const stale = cms.payload.updateGlobal({
    slug: 'portal',
    data: { claim: 'Anders', updatedAt: first.updatedAt ?? null },
  });
  expect(await messagesOf(stale)).toEqual([expect.stringContaining('„Portal“ wurde inzwischen')]);
});

test('a document that somebody else has open is not changed through the API', async () => {
  const actor = await createActor('In Arbeit');
  const other = await cms.payload.create({
    collection: 'users',
    data: {
      name: 'Max Mustermann',
      email: 'max@musterkreis.example',
      password: 'ein-langes-Passwort-2',
      memberships: [{ role: 'administrator' }],
    },
  });
  await cms.payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'actors', value: actor.id }, user: { relationTo: 'users', value: other.id } },
  });
  const { status, body } = await cms.send({
    method: 'PATCH',
    path: `/actors/${actor.id}`,
    token,
    body: { name: 'Dazwischen' },
  });
  expect(status).toBe(423);
  expect(body.errors?.[0]?.message).toContain('gerade von jemand anderem bearbeitet');
});

test('an event keeps its calendar identity, and its sequence grows when it is put off', async () => {
  const created = await cms.payload.create({
    collection: 'events',
    data: {
      title: 'Fachtag',
      kind: 'fachtag',
      timeType: 'timed',
      start: '2025-04-03T07:00:00.000Z',
      district: place.district,
      _status: 'published',
    } as never,
  });
  const renamed = await cms.payload.update({
    collection: 'events',
    id: created.id,
    data: { title: 'Großer Fachtag', _status: 'published' },
  });
  const moved = await cms.payload.update({
    collection: 'events',
    id: created.id,
    data: { start: '2025-04-04T07:00:00.000Z', _status: 'published' },
  });
  expect([created.sequence, renamed.sequence, moved.sequence]).toEqual([0, 0, 1]);
  expect(new Set([created.uid, renamed.uid, moved.uid]).size).toBe(1);
});
