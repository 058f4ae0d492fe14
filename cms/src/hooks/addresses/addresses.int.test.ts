import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../../access/testing/startCms.ts';
import { messagesOf } from '../../testing/messagesOf.ts';
import { type Musterkreis, seedMusterkreis } from '../../testing/seedMusterkreis.ts';

await useTestDatabase();

let cms: Cms;
let place: Musterkreis;
beforeAll(async () => {
  cms = await startCms();
  place = await seedMusterkreis(cms.payload);
});
afterAll(() => cms.stop());

const published = { _status: 'published' } as const;

function createNews(title: string, more: Record<string, unknown> = {}) {
  return cms.payload.create({
    collection: 'news',
    data: { title, district: place.district, ...published, ...more },
  });
}

async function redirectFrom(from: string) {
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: from } }, depth: 0 });
  return docs[0];
}

test('an empty slug is made from the title, and a second one gets a number', async () => {
  const first = await createNews('Übergabe der Vereinbarung');
  const second = await createNews('Übergabe der Vereinbarung');
  expect([first.slug, second.slug]).toEqual(['uebergabe-der-vereinbarung', 'uebergabe-der-vereinbarung-2']);
});

test('two districts may use the same slug', async () => {
  const here = await createNews('Gleicher Titel');
  const there = await createNews('Gleicher Titel', { district: place.otherDistrict });
  expect(there.slug).toBe(here.slug);
});

test('a slug that is taken is refused with the name of its owner', async () => {
  await createNews('Vergeben');
  expect(await messagesOf(createNews('Anders', { slug: 'vergeben' }))).toEqual([
    'Die Adresse „vergeben“ hat schon „Vergeben“. Bitte eine andere wählen, z. B. „vergeben-2“.',
  ]);
});

test('two pages of the portal cannot share a slug', async () => {
  const create = () =>
    cms.payload.create({ collection: 'pages', data: { title: 'Über uns', slug: 'ueber-uns', ...published } });
  await create();
  expect(await messagesOf(create())).toEqual([expect.stringContaining('hat schon „Über uns“')]);
});

test('a district cannot take a name that the website needs', async () => {
  const create = cms.payload.create({
    collection: 'districts',
    data: { name: 'Termine', networkName: 'Netzwerk', ...published },
  });
  expect(
    await messagesOf(
      cms.payload.create({
        collection: 'districts',
        data: { name: 'X', networkName: 'N', slug: 'termine', ...published },
      }),
    ),
  ).toEqual([expect.stringContaining('braucht die Website selbst')]);
  expect((await create).slug).toBe('termine-2');
});

test('a renamed document leaves its address to itself', async () => {
  const news = await createNews('Alter Name');
  await cms.payload.update({ collection: 'news', id: news.id, data: { slug: 'neuer-name', ...published } });
  expect(await redirectFrom('/musterkreis/aktuelles/alter-name/')).toMatchObject({
    collection: 'news',
    documentId: news.id,
    title: 'Alter Name',
    deleted: false,
  });
});

test('a draft with another slug leaves no address, as the public page did not move', async () => {
  const news = await createNews('Noch hier');
  await cms.payload.update({
    collection: 'news',
    id: news.id,
    draft: true,
    data: { slug: 'woanders', _status: 'draft' },
  });
  expect(await redirectFrom('/musterkreis/aktuelles/noch-hier/')).toBeUndefined();
});

test('an address that was renamed while unpublished still leads on', async () => {
  const news = await createNews('War öffentlich');
  await cms.payload.update({ collection: 'news', id: news.id, data: { _status: 'draft' } });
  await cms.payload.update({
    collection: 'news',
    id: news.id,
    draft: true,
    data: { slug: 'umbenannt', _status: 'draft' },
  });
  await cms.payload.update({ collection: 'news', id: news.id, data: published });
  expect(await redirectFrom('/musterkreis/aktuelles/war-oeffentlich/')).toMatchObject({ documentId: news.id });
});

test('a document that takes its former address back needs no redirect any more', async () => {
  const news = await createNews('Hin und zurück');
  await cms.payload.update({ collection: 'news', id: news.id, data: { slug: 'hin', ...published } });
  await cms.payload.update({ collection: 'news', id: news.id, data: { slug: 'hin-und-zurueck', ...published } });
  expect(await redirectFrom('/musterkreis/aktuelles/hin-und-zurueck/')).toBeUndefined();
  expect(await redirectFrom('/musterkreis/aktuelles/hin/')).toMatchObject({ documentId: news.id });
});

test('the address of a deleted document is not given to another one', async () => {
  const news = await createNews('Bald gelöscht');
  await cms.payload.delete({ collection: 'news', id: news.id });
  expect(await messagesOf(createNews('Neu', { slug: 'bald-geloescht' }))).toEqual([
    expect.stringMatching(/stand früher „Bald gelöscht“ \(inzwischen gelöscht\).*bald-geloescht-2/),
  ]);
  expect((await createNews('Bald gelöscht')).slug).toBe('bald-geloescht-2');
});

test('a copy gets an address of its own', async () => {
  const event = await cms.payload.create({
    collection: 'events',
    data: { title: 'Fachtag', kind: 'fachtag', timeType: 'open', district: place.district, ...published } as never,
  });
  const copy = await cms.payload.duplicate({ collection: 'events', id: event.id });
  expect(copy.slug).toBe('fachtag-2');
  expect(copy.uid).not.toBe(event.uid);
  expect(copy.publicAddress).toBeNull();
});

test('with a renamed district all addresses below it lead on', async () => {
  const district = await cms.payload.create({
    collection: 'districts',
    data: { name: 'Alterkreis', networkName: 'Netzwerk', ...published },
  });
  const news = await createNews('Bleibt erreichbar', { district: district.id });
  await cms.payload.update({ collection: 'districts', id: district.id, data: { slug: 'neuerkreis', ...published } });
  expect(await redirectFrom('/alterkreis/')).toMatchObject({ collection: 'districts', documentId: district.id });
  expect(await redirectFrom('/alterkreis/aktuelles/bleibt-erreichbar/')).toMatchObject({ documentId: news.id });
  const moved = await cms.payload.findByID({ collection: 'news', id: news.id });
  expect(moved.publicAddress).toBe('/neuerkreis/aktuelles/bleibt-erreichbar/');
});

test('a Jugendamt that joins another district takes its documents along', async () => {
  const office = await cms.payload.create({
    collection: 'jugendaemter',
    data: { name: 'Wanderamt', kind: 'stadt', district: place.district, ...published },
  });
  const news = await createNews('Zieht mit um', { jugendamt: office.id });
  await cms.payload.update({
    collection: 'jugendaemter',
    id: office.id,
    data: { district: place.otherDistrict, ...published },
  });
  for (const draft of [false, true]) {
    const moved = await cms.payload.findByID({ collection: 'news', id: news.id, depth: 0, draft });
    expect(moved.district).toBe(place.otherDistrict);
  }
  expect(await redirectFrom('/musterkreis/aktuelles/zieht-mit-um/')).toMatchObject({ documentId: news.id });
});

test('a restored version does not bring an old public address back', async () => {
  const news = await createNews('Vor der Umbenennung');
  const { docs: versions } = await cms.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: news.id } },
  });
  await cms.payload.update({ collection: 'news', id: news.id, data: { slug: 'nach-der-umbenennung', ...published } });
  await cms.payload.restoreVersion({ collection: 'news', id: String(versions[0]?.id) });
  expect(await redirectFrom('/musterkreis/aktuelles/nach-der-umbenennung/')).toMatchObject({ documentId: news.id });
  expect(await redirectFrom('/musterkreis/aktuelles/vor-der-umbenennung/')).toBeUndefined();
});
