import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { collectLog } from '../../testing/collectLog.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { countWishes } from '../../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';

await useTestDatabase();

const internalEmail = 'diensthandy@musterkreis.example';
const { logger, lines } = collectLog();

let platform: PublisherTest;
let ids: Musterkreis & { news: number; page: number; media: number };

beforeAll(async () => {
  platform = await preparePublisherTest();
  const musterkreis = await createMusterkreis(platform.payload);
  const data = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const media = await platform.payload.create({
    collection: 'media',
    data: { alt: 'Ein Schild', district: musterkreis.district },
    file: { name: 'schild.jpg', mimetype: 'image/jpeg', data, size: data.byteLength },
  });
  const photo = { image: media.id };
  const news = await create('news', { title: 'Neues', slug: 'neues', date: '2026-05-04T12:00:00.000Z', photo });
  const page = await create('pages', { title: 'Wissenswertes', slug: 'wissenswertes' });
  ids = { ...musterkreis, media: media.id, news, page };
  await change('contacts', ids.contact, {
    internalChannels: [
      { kind: 'phone', value: fictionalNumbers.internal, visibility: 'internal' },
      { kind: 'email', value: internalEmail, visibility: 'partners' },
    ],
  });
  await platform.start({ logger });
  await settle();

  async function create(collection: 'news' | 'pages', fields: Record<string, unknown>): Promise<number> {
    const document = { ...fields, district: musterkreis.district, _status: 'published' };
    return (await platform.payload.create({ collection, data: document as never })).id;
  }
});

afterAll(() => platform.end());

type Planted = {
  where: string;
  collection: Collection;
  fields: Record<string, unknown>;
  /** what takes it away again */
  clean: Record<string, unknown>;
  /** files that would have shown it, by unit */
  files: { musterkreis: string[]; portal?: string[] };
};
type Collection = 'contacts' | 'events' | 'news' | 'pages' | 'media';
const idOf = { contacts: 'contact', events: 'event', news: 'news', pages: 'page', media: 'media' } as const;

const dates = {
  musterkreis: [
    '/musterkreis/termine/netzwerktreffen/',
    '/musterkreis/termine/netzwerktreffen.ics',
    '/musterkreis/termine.ics',
  ],
  portal: ['/termine/', '/termine.ics'],
};
const newsFiles = ['/musterkreis/aktuelles/', '/musterkreis/aktuelles/neues/', '/musterkreis/aktuelles/feed.xml'];

const planted: Planted[] = [
  {
    where: 'the text of a contact',
    collection: 'contacts',
    fields: { description: 'Mobil unter 030 / 23125-099.' },
    clean: { description: null },
    files: { musterkreis: ['/musterkreis/kontakte/'] },
  },
  {
    where: 'the title of a date, and so in calendars and on the portal',
    collection: 'events',
    fields: { title: 'Treffen, Auskunft +49 (30) 231 25 099' },
    clean: { title: 'Netzwerktreffen' },
    files: dates,
  },
  {
    where: 'the text of a date, over a break of the line',
    collection: 'events',
    fields: { summary: 'Auskunft unter 030\n23125099' },
    clean: { summary: null },
    files: { musterkreis: dates.musterkreis },
  },
  {
    where: 'news, and so in their feed',
    collection: 'news',
    fields: { teaser: 'Rufen Sie an: 0049 30 23125\u200b099¹.' },
    clean: { teaser: null },
    files: { musterkreis: newsFiles },
  },
  {
    where: 'the alternative text of a picture',
    collection: 'media',
    fields: { alt: 'Ein Schild mit der Nummer 030.23125.099' },
    clean: { alt: 'Ein Schild' },
    files: { musterkreis: ['/musterkreis/aktuelles/neues/'] },
  },
  {
    where: 'a free page',
    collection: 'pages',
    fields: { summary: 'Notfalls 0 30 - 2 31 25 - 0 99' },
    clean: { summary: null },
    files: { musterkreis: ['/musterkreis/seiten/wissenswertes/'] },
  },
  {
    where: 'news, as a mail',
    collection: 'news',
    fields: { teaser: 'Schreiben Sie an Diensthandy (at) musterkreis.example.' },
    clean: { teaser: null },
    files: { musterkreis: newsFiles },
  },
];

test.each(planted)(
  'A unit is stopped by what is not public in $where',
  async ({ collection, fields, clean, files }) => {
    const before = await liveBuilds();
    lines.length = 0;
    await change(collection, ids[idOf[collection]], fields);
    for (const [unit, paths] of Object.entries(files)) {
      await platform.until(async () => (await errorOf(unit)) !== null, 20_000);
      expect(pathsOfFailure(unit)).toEqual(expect.arrayContaining(paths));
      const error = (await errorOf(unit)) ?? '';
      expect(error).toContain(pathsOfFailure(unit)[0]);
      expect(error).toMatch(/nicht öffentliche (?:Rufnummer|E-Mail-Adresse)/);
    }
    await expectSecrecy(Object.keys(files));
    expect(await liveBuilds()).toEqual(before);

    await change(collection, ids[idOf[collection]], clean);
    await platform.until(async () => (await errorOf('musterkreis')) === null, 20_000);
    await settle();
    expect(Object.keys(await liveBuilds())).toEqual(Object.keys(before));
  },
);

test('A number that stands on a page and is made internal later stops the next publication, also of pages made before.', async () => {
  const number = '+493023125095';
  await change('pages', ids.page, { summary: 'Notfalls 030 23125095' });
  await platform.until(async () => ((await platform.publicFile(page)) ?? '').includes('030 23125095'));
  await settle();
  const before = await liveBuilds();
  lines.length = 0;
  await change('contacts', ids.contact, {
    internalChannels: [{ kind: 'phone', value: number, visibility: 'internal' }],
  });
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 20_000);
  expect(pathsOfFailure('musterkreis')).toEqual([page]);
  expect(await liveBuilds()).toEqual(before);
  await change('pages', ids.page, { summary: null });
  await platform.until(async () => (await platform.publicFile(page))?.includes('23125095') === false, 20_000);
});

const page = '/musterkreis/seiten/wissenswertes/';

async function change(collection: Collection, id: number, fields: Record<string, unknown>): Promise<void> {
  const data = collection === 'media' ? fields : { ...fields, _status: 'published' };
  await platform.payload.update({ collection, id, data: data });
}

async function settle(): Promise<void> {
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
}

async function liveBuilds(): Promise<Record<string, string>> {
  return (await currentRelease(storeOf(platform.dataDir)))?.units ?? {};
}

async function errorOf(unit: string): Promise<string | null> {
  const { docs } = await platform.payload.find({ collection: 'publish-units', where: { unit: { equals: unit } } });
  return docs[0]?.error ?? null;
}

/** All files that the log names for the unit. */
function pathsOfFailure(unit: string): string[] {
  const failure = lines.find((line) => line.msg === 'unit failed' && line['unit'] === unit);
  return (failure?.['err'] as { paths?: string[] } | undefined)?.paths ?? [];
}

/** Neither what people read nor the log holds the value. */
async function expectSecrecy(units: string[]): Promise<void> {
  const errors = await Promise.all(units.map(errorOf));
  const told = JSON.stringify([errors, lines]).toLowerCase();
  expect(told).not.toMatch(/23125|2312 ?5|diensthandy/);
}
