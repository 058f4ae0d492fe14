import { sql } from '@payloadcms/db-postgres';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { makeFaultySite } from '../testing/makeFaultySite.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';
import { databaseOf } from './Database.ts';
import { jobChannel } from './sessionConnection.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
let other: Musterkreis;
let site: Awaited<ReturnType<typeof makeFaultySite>>;
let publisher: { stop: () => Promise<void> };
let offset = 0;

const faults = globalThis as { schutznetzPagesFail?: boolean };
const start = () => platform.start({ offsetMs: () => offset, siteDist: site.distDir });
/** The clock of the publisher. */
const clock = () => Date.now() + offset;

/** In the order of their moments, with the offset that Berlin has then. */
const moments = [
  {
    what: 'a notice begins',
    at: '2025-03-29T23:59:50+01:00',
    path: '/musterkreis/',
    text: 'Frühlingshinweis',
    comes: true,
  },
  {
    what: 'a coverage ends with its day',
    at: '2025-03-30T00:00:00+01:00',
    path: '/musterkreis/kontakte/',
    text: 'Altdorf',
    comes: false,
  },
  {
    what: 'an event ends as the clocks go forward',
    at: '2025-03-30T03:00:00+02:00',
    path: '/musterkreis/termine/nachttreffen/',
    text: 'Dieser Termin ist vorbei.',
    comes: true,
  },
  {
    what: 'a notice ends in the first hour of summer time',
    at: '2025-03-30T03:15:00+02:00',
    path: '/musterkreis/',
    text: 'Frühlingshinweis',
    comes: false,
  },
  {
    what: 'a coverage begins after the day of 23 hours',
    at: '2025-03-31T00:00:00+02:00',
    path: '/musterkreis/kontakte/',
    text: 'Neudorf',
    comes: true,
  },
  {
    what: 'a coverage begins before the day of 25 hours',
    at: '2025-10-26T00:00:00+02:00',
    path: '/musterkreis/kontakte/',
    text: 'Herbstdorf',
    comes: true,
  },
  {
    what: 'an event ends at the first half past two',
    at: '2025-10-26T02:30:00+02:00',
    path: '/musterkreis/termine/fruehes-treffen/',
    text: 'Dieser Termin ist vorbei.',
    comes: true,
  },
  {
    what: 'a notice begins between both',
    at: '2025-10-26T02:45:00+02:00',
    path: '/musterkreis/',
    text: 'Herbsthinweis',
    comes: true,
  },
  {
    what: 'an event ends at the second half past two',
    at: '2025-10-26T02:30:00+01:00',
    path: '/musterkreis/termine/spaetes-treffen/',
    text: 'Dieser Termin ist vorbei.',
    comes: true,
  },
  {
    what: 'a notice ends after both',
    at: '2025-10-26T02:45:00+01:00',
    path: '/musterkreis/',
    text: 'Herbsthinweis',
    comes: false,
  },
  {
    what: 'a coverage ends after the day of 25 hours',
    at: '2025-10-27T00:00:00+01:00',
    path: '/musterkreis/kontakte/',
    text: 'Herbstdorf',
    comes: false,
  },
] as const;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  other = await createMusterkreis(platform.payload, 'Beispielkreis');
  site = await makeFaultySite(
    `if (globalThis.schutznetzPagesFail && path.startsWith('/musterkreis/')) throw new Error('Vorlage gestolpert');`,
  );
  await createContent();
  offset = Date.parse('2025-03-29T12:00:00+01:00') - Date.now();
  publisher = await start();
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
});

afterAll(async () => {
  await platform.end();
  await site.remove();
});

test.each(moments)('On time: $what', async ({ at, path, text, comes }) => {
  await jumpTo(Date.parse(at) - 1500);
  expect(await shows(path, text)).toBe(!comes);
  await platform.until(async () => (await shows(path, text)) === comes, 20_000);
  const late = clock() - Date.parse(at);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(5000);
});

test('On time, also while people save without a pause.', async () => {
  const at = await addNotice('Hinweis im Gedränge', 3000);
  let isDone = false;
  const saving = (async () => {
    for (let n = 1; !isDone; n += 1) {
      const data = { description: `Stand ${n}.`, _status: 'published' } as const;
      await platform.payload.update({ collection: 'contacts', id: other.contact, data });
    }
  })();
  await platform.until(() => shows('/musterkreis/', 'Hinweis im Gedränge'), 20_000).finally(() => (isDone = true));
  const late = clock() - at;
  await saving;
  expect(late).toBeLessThan(5000);
});

test('A publisher that was down at the moment catches up when it starts.', async () => {
  const at = await addNotice('Hinweis über Nacht', 3_600_000);
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 20_000);
  await publisher.stop();
  offset += at + 1_800_000 - clock();
  expect(await shows('/musterkreis/', 'Hinweis über Nacht')).toBe(false);
  const startedAt = Date.now();
  publisher = await start();
  await platform.until(() => shows('/musterkreis/', 'Hinweis über Nacht'), 20_000);
  expect(Date.now() - startedAt).toBeLessThan(5000);
});

test('A unit that fails when the clock asks for it is tried again until it is live.', async () => {
  const at = await addNotice('Hinweis im zweiten Anlauf', 60_000);
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 20_000);
  faults.schutznetzPagesFail = true;
  await jumpTo(at - 500);
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 20_000);
  expect(await shows('/musterkreis/', 'Hinweis im zweiten Anlauf')).toBe(false);
  faults.schutznetzPagesFail = false;
  await platform.until(() => shows('/musterkreis/', 'Hinweis im zweiten Anlauf'), 20_000);
  await platform.until(async () => (await errorOf('musterkreis')) === null, 20_000);
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 20_000);
});

async function shows(path: string, text: string): Promise<boolean> {
  return ((await platform.publicFile(path)) ?? '').includes(text);
}

/** Sets the clock; a notice makes the publisher look at it, as every save and the sweep do. */
async function jumpTo(moment: number): Promise<void> {
  offset += moment - clock();
  await databaseOf(platform.payload).execute(sql`select pg_notify(${jobChannel}, 'clock')`);
}

async function errorOf(unit: string): Promise<string | null> {
  const { docs } = await platform.payload.find({ collection: 'publish-units', where: { unit: { equals: unit } } });
  return docs[0]?.error ?? null;
}

/** @returns the moment at which it is to appear, `ms` from now by the publisher's clock */
async function addNotice(title: string, ms: number): Promise<number> {
  const at = clock() + ms;
  await createNotice(title, new Date(at).toISOString(), null);
  return at;
}

async function createNotice(title: string, startsAt: string, endsAt: string | null): Promise<void> {
  const data = { title, kind: 'info', startsAt, endsAt, district: ids.district, _status: 'published' } as const;
  await platform.payload.create({ collection: 'notices', data: data as never });
}

async function createContent(): Promise<void> {
  const { payload } = platform;
  const utc = (at: string) => DateTime.fromISO(at, { zone }).toUTC().toISO() ?? '';
  await createNotice('Frühlingshinweis', utc(moments[0].at), utc(moments[3].at));
  await createNotice('Herbsthinweis', utc(moments[7].at), utc(moments[9].at));
  const row = (place: string, validFrom: string | null, validUntil: string | null) => ({
    municipality: ids.municipality,
    places: [place],
    validFrom: validFrom && `${validFrom}T12:00:00.000Z`,
    validUntil: validUntil && `${validUntil}T12:00:00.000Z`,
  });
  const coverage = [
    row('Altdorf', null, '2025-03-29'),
    row('Neudorf', '2025-03-31', null),
    row('Herbstdorf', '2025-10-26', '2025-10-26'),
  ];
  await payload.update({ collection: 'contacts', id: ids.contact, data: { coverage, _status: 'published' } });
  const events = [
    ['nachttreffen', '2025-03-29T20:00:00+01:00', moments[2].at],
    ['fruehes-treffen', '2025-10-25T20:00:00+02:00', moments[6].at],
    ['spaetes-treffen', '2025-10-25T20:00:00+02:00', moments[8].at],
  ] as const;
  for (const [slug, begins, ends] of events) {
    const data = {
      title: slug,
      slug,
      kind: 'network-meeting',
      audience: 'professionals',
      timeType: 'timed',
      start: utc(begins),
      end: utc(ends),
      status: 'scheduled',
      format: 'unknown',
      district: ids.district,
      _status: 'published',
    } as const;
    await payload.create({ collection: 'events', data: data as never });
  }
}
