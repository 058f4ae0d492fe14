import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';
import { messagesOf } from '../testing/messagesOf.ts';
import { type Musterkreis, seedMusterkreis } from '../testing/seedMusterkreis.ts';
import { referencesTo } from './referencesTo.ts';

await useTestDatabase();

let cms: Cms;
let place: Musterkreis;
beforeAll(async () => {
  cms = await startCms();
  place = await seedMusterkreis(cms.payload);
});
afterAll(() => cms.stop());

function createContact(title: string) {
  return cms.payload.create({
    collection: 'contacts',
    data: { title, purposes: ['general'], visibility: 'public', jugendamt: place.jugendamt } as never,
    draft: true,
  });
}

test('references are found in lists, groups and steps', () => {
  const paths = referencesTo('contacts', cms.payload.config).map(({ from, path }) => `${from}.${path}`);
  expect(paths).toEqual(expect.arrayContaining(['districts.joinContact', 'actors.contacts', 'guides.steps.contacts']));
});

test('a Jugendamt that is in charge of a town is not deleted, and the message names the town', async () => {
  expect(await messagesOf(cms.payload.delete({ collection: 'jugendaemter', id: place.jugendamt }))).toEqual([
    expect.stringContaining('Stadt oder Gemeinde „Musterstadt“ (Zuständiges Jugendamt)'),
  ]);
  expect(await cms.payload.findByID({ collection: 'jugendaemter', id: place.jugendamt })).toBeTruthy();
});

test('a contact that only a draft of a guide names is not deleted', async () => {
  const contact = await createContact('Beratung im Entwurf');
  const guide = await cms.payload.create({
    collection: 'guides',
    data: {
      title: 'Leitfaden',
      audience: 'schools',
      state: 'in-force',
      district: place.district,
      _status: 'published',
    },
  });
  await cms.payload.update({
    collection: 'guides',
    id: guide.id,
    draft: true,
    data: { steps: [{ title: 'Sich beraten lassen', contacts: [contact.id] }], _status: 'draft' },
  });
  expect(await messagesOf(cms.payload.delete({ collection: 'contacts', id: contact.id }))).toEqual([
    'Dieser Eintrag wird noch gebraucht und wurde deshalb nicht gelöscht. Bitte entfernen oder ersetzen Sie ihn zuerst hier: Verfahren „Leitfaden“ (Kontakte zu diesem Schritt)',
  ]);
});

test('what nothing refers to is deleted', async () => {
  const contact = await createContact('Ungenutzt');
  await cms.payload.delete({ collection: 'contacts', id: contact.id });
  const { totalDocs } = await cms.payload.count({ collection: 'contacts', where: { id: { equals: contact.id } } });
  expect(totalDocs).toBe(0);
});

test('nobody learns where something is used without an account', async () => {
  expect((await cms.send({ path: `/jugendaemter/${place.jugendamt}/where-used` })).status).toBe(401);
});
