import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type TypedUser } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { prepareStatusTest, type StatusTest } from '../../testing/prepareStatusTest.ts';
import type { ReleaseOverview } from './Overview.ts';

await useTestDatabase();

let its: StatusTest;
let publisher: { stop: () => Promise<void> };
let erika: TypedUser;

const page = '/musterkreis/kontakte/';
const nobody = { collection: null, documentId: null, title: null, person: null };
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

beforeAll(async () => {
  its = await prepareStatusTest();
  const data = { name: 'Erika Muster', email: 'erika@musterkreis.example', password: 'Nur-für-Tests-1' };
  erika = { ...(await its.payload.create({ collection: 'users', data })), collection: 'users' };
  publisher = await its.start();
  await its.settle();
});
beforeEach(async () => {
  its.failBelow();
  await its.settle();
});
afterAll(() => its.end());

const until = (condition: () => Promise<boolean>) => its.until(condition, 20_000);
const database = () => databaseOf(its.payload);

async function overview(sight: true | string[] = true) {
  // Not before the settings name the database of the test.
  const { readOverview } = await import('./readOverview.ts');
  return readOverview(await createLocalReq({}, its.payload), sight);
}

/** What is being published, by unit. */
async function running() {
  const { units } = await overview();
  return new Map(units.flatMap(({ unit, running }) => (running ? [[unit, running]] : [])));
}

async function newest(): Promise<ReleaseOverview> {
  await its.settle();
  const [release] = (await overview()).releases;
  if (!release) throw new Error('The list is empty');
  return release;
}

async function describe(description: string): Promise<void> {
  const data = { description, _status: 'published' } as const;
  await its.payload.update({ collection: 'contacts', id: its.muster.contact, data, user: erika });
}

const contact = () => ({ collection: 'contacts', documentId: its.muster.contact, title: 'ASD Musterstadt' });

test('What the code alone made is listed as such, and causes that are too many are counted.', async () => {
  const { releases } = await overview();
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject({
    number: 1,
    state: 'live',
    firstWishAt: expect.stringMatching(isoInstant) as string,
  });
  expect(releases[0]?.causes[0]).toEqual({ kind: 'code', ...nobody });
  expect(releases[0]?.causes).toHaveLength(10);
  // Of each district the portal and five documents.
  expect(releases[0]?.moreCauses).toBe(2 * 6 + 1 - 10);
});

test('A unit that is being published is shown with the step it is at, and no other one.', async () => {
  const steps = (
    [
      ['read', 'read'],
      ['rendered', 'render'],
      ['written', 'write'],
      ['switched', 'switch'],
    ] as const
  ).map(([end, stage]) => ({ stage, goOn: its.stopAt(end) }));
  await describe('Schritt für Schritt.');
  for (const { stage, goOn } of steps) {
    await until(async () => (await running()).get('musterkreis')?.stage === stage);
    const shown = await running();
    expect([...shown]).toEqual([['musterkreis', { stage, since: expect.stringMatching(isoInstant) as string }]]);
    goOn();
  }
  await until(async () => (await running()).size === 0);
});

test('While everything is published, every unit is shown at work.', async () => {
  const goOn = its.stopAt('read');
  const directed = its.direct({ kind: 'publish', units: ['*'] });
  await until(async () => [...(await running()).values()].filter(({ stage }) => stage === 'read').length === 3);
  expect([...(await running()).keys()].sort()).toEqual(['beispielkreis', 'musterkreis', 'portal']);
  goOn();
  expect(await directed).toMatchObject({ state: 'done' });
  await until(async () => (await running()).size === 0);
});

test('A publisher that has lost its connection is not shown at work, whatever step it wrote down last.', async () => {
  const goOn = its.stopAt('written');
  await describe('Ohne Verbindung.');
  await until(async () => (await running()).get('musterkreis')?.stage === 'write');
  await database().execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'schutznetz-publisher'`);
  await until(async () => (await running()).size === 0);
  const { rows } = await database().execute(sql`select stage from publish_units where unit = 'musterkreis'`);
  expect(rows).toEqual([{ stage: 'write' }]);
  goOn();
  await its.reaches('contacts', its.muster.contact, 'live');
});

test('A change of a document is listed with its title and the person, its pages, and how long each step took.', async () => {
  await describe('Von Erika Muster.');
  expect(await newest()).toMatchObject({
    state: 'live',
    number: expect.any(Number) as number,
    causes: [{ kind: 'document', ...contact(), person: 'Erika Muster' }],
    moreCauses: 0,
    units: [
      {
        unit: 'musterkreis',
        pages: expect.any(Number) as number,
        added: 0,
        changed: expect.any(Number) as number,
        removed: 0,
        error: null,
      },
    ],
  });
  const [unit] = (await newest()).units;
  expect(unit?.changed).toBeGreaterThan(0);
  expect(Object.keys(unit?.stages ?? {}).sort()).toEqual(['read', 'render', 'switch', 'write']);
  for (const ms of Object.values(unit?.stages ?? {})) expect(ms).toBeGreaterThanOrEqual(0);
});

test('A scheduled publication is listed as such, with the person who planned it.', async () => {
  const { payload, muster } = its;
  await payload.update({ collection: 'contacts', id: muster.contact, data: { description: 'Geplant.' }, draft: true });
  const doc = { relationTo: 'contacts', value: String(muster.contact) };
  const user = { relationTo: 'users', value: erika.id };
  await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc, user } as never });
  await until(async () => ((await its.publicFile(page)) ?? '').includes('Geplant.'));
  expect((await newest()).causes).toEqual([{ kind: 'schedule', ...contact(), person: 'Erika Muster' }]);
});

test('What somebody has had published again is listed with the name, and its outcome among the commands.', async () => {
  const { payload, muster } = its;
  // As after a restored back-up: the content changed without the hooks.
  await payload.db.updateOne({ collection: 'contacts', id: muster.contact, data: { description: 'Von Hand.' } });
  const command = { kind: 'publish' as const, units: ['musterkreis'] };
  await its.direct(command);
  const release = await newest();
  expect(release.causes).toEqual([{ ...nobody, kind: 'hand', person: 'Erika Muster' }]);
  expect((await overview()).operations[0]).toMatchObject({
    command,
    person: 'Erika Muster',
    outcome: { state: 'done', message: `Neu veröffentlicht (Veröffentlichung ${release.number}).` },
  });
});

test('What failed is listed with the reason in words, the document, and when it is tried again.', async () => {
  its.failBelow(page);
  await describe('Stolpert.');
  await its.reaches('contacts', its.muster.contact, 'failed');
  const cause = { kind: 'document', ...contact(), person: 'Erika Muster' };
  const error = expect.stringMatching(
    /^Eine Seite lässt sich mit diesem Inhalt nicht erzeugen \(.*\/musterkreis\/kontakte\/.*\)\. Die bisherige Fassung bleibt öffentlich\. Bitte melden Sie das der Technik\.$/,
  ) as string;
  await until(async () => (await overview()).queue.some(({ nextTryAt }) => nextTryAt !== null));
  const { releases, units, queue } = await overview();
  expect(releases[0]).toMatchObject({ number: null, state: 'failed', causes: [cause] });
  expect(releases[0]?.units).toEqual([expect.objectContaining({ unit: 'musterkreis', error, changed: 0 })]);
  expect(units.filter((unit) => unit.error !== null)).toEqual([
    expect.objectContaining({ unit: 'musterkreis', error, failedAt: expect.stringMatching(isoInstant) as string }),
  ]);
  expect(queue).toEqual([expect.objectContaining({ units: ['musterkreis'], cause })]);
  expect(queue[0]?.tried).toBeGreaterThan(0);
  its.failBelow();
  await describe('Geht wieder.');
  await its.reaches('contacts', its.muster.contact, 'live');
  expect((await overview()).units.filter((unit) => unit.error !== null)).toEqual([]);
});

test('What the clock alone has changed is listed as such.', async () => {
  const { payload, muster } = its;
  const hourMs = 3_600_000;
  const startsAt = new Date(Date.now() + hourMs).toISOString();
  const data = { title: 'Hinweis zur Stunde', kind: 'info', startsAt, district: muster.district, _status: 'published' };
  await payload.create({ collection: 'notices', data: data as never });
  await its.settle();
  await publisher.stop();
  publisher = await its.start({ offsetMs: () => 2 * hourMs });
  await until(async () => ((await its.publicFile('/musterkreis/')) ?? '').includes('Hinweis zur Stunde'));
  await until(async () => (await newest()).causes[0]?.kind === 'clock');
  expect((await newest()).causes).toEqual([{ kind: 'clock', ...nobody }]);
});

test('The list ends after a hundred releases, the newest first, of those in sight.', async () => {
  await database().execute(sql`
    with added as (
      insert into releases (number, at, state)
      select 1000 + n, now() + n * interval '1 second', 'live'::enum_releases_state from generate_series(1, 220) n
      returning id, number
    )
    insert into releases_units (_order, _parent_id, id, unit)
    select 1, id, 'added-' || id, case when number % 2 = 0 then 'musterkreis' else 'beispielkreis' end from added`);
  const numbers = async (sight: true | string[]) => (await overview(sight)).releases.map(({ number }) => number);
  expect(await numbers(true)).toEqual(Array.from({ length: 100 }, (_, n) => 1220 - n));
  expect(await numbers(['musterkreis'])).toEqual(Array.from({ length: 100 }, (_, n) => 1220 - 2 * n));
});
