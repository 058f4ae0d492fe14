import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';
import { type Musterkreis, seedMusterkreis } from '../testing/seedMusterkreis.ts';

await useTestDatabase();

const account = { email: 'erika@musterkreis.example', password: 'ein-langes-Passwort-1' };

let cms: Cms;
let place: Musterkreis;
let actor: number;
beforeAll(async () => {
  cms = await startCms();
  await cms.payload.create({ collection: 'users', data: { name: 'Erika Musterfrau', ...account } });
  place = await seedMusterkreis(cms.payload);
  const data = { name: 'Beratungsstelle', district: place.district, _status: 'published' } as const;
  actor = (await cms.payload.create({ collection: 'actors', data })).id;
});
afterAll(() => cms.stop());

async function logIn(): Promise<string> {
  return (await cms.send({ method: 'POST', path: '/users/login', body: account })).body.token ?? '';
}

test('a save after the session has ended says to log in and keeps what is stored', async () => {
  const token = await logIn();
  const save = { method: 'PATCH', path: `/actors/${actor}`, token } as const;
  expect((await cms.send({ ...save, body: { name: 'Angemeldet', _status: 'published' } })).status).toBe(200);
  expect((await cms.send({ method: 'POST', path: '/users/logout', token })).status).toBe(200);
  const { status, body } = await cms.send({ ...save, body: { name: 'Abgemeldet' } });
  expect([status, body.errors?.[0]?.message]).toEqual([403, expect.stringContaining('nicht mehr angemeldet')]);
  expect((await cms.payload.findByID({ collection: 'actors', id: actor })).name).toBe('Angemeldet');
});

test('nobody who only reads is told to save again', async () => {
  const { status, body } = await cms.send({ path: '/users' });
  expect([status, body.errors?.[0]?.message]).toEqual([403, 'Sie haben keine Berechtigung für diese Aktion.']);
});

test('a town with a taken key is refused with the label of the field', async () => {
  const { ags } = await cms.payload.findByID({ collection: 'municipalities', id: place.municipality });
  const body = { name: 'Zwilling', ags, jugendamt: place.jugendamt, _status: 'published' };
  const answer = await cms.send({ method: 'POST', path: '/municipalities', token: await logIn(), body });
  expect(answer.body.errors?.[0]?.message).toBe(
    'Das folgende Feld ist nicht korrekt: Amtlicher Gemeindeschlüssel (AGS)',
  );
});
