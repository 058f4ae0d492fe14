import { setTimeout as wait } from 'node:timers/promises';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentNumber } from '@schutznetz/site/releases/readRelease.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { readReleases } from '../../operations/overview/readReleases.ts';
import { readUnits } from '../../operations/overview/readUnits.ts';
import { createMusterkreis } from '../../testing/createMusterkreis.ts';
import { expectPublished } from '../../testing/expectPublished.ts';
import { findRunningUnits } from '../unitLock.ts';
import { prepareStatusTest, type StatusTest } from '../../testing/prepareStatusTest.ts';
import { databaseOf } from '../Database.ts';

await useTestDatabase();

let its: StatusTest;

/** One of each unit that shows the text. */
const pages = ['/beispielkreis/kontakte/', '/musterkreis/kontakte/', '/termine/'];
const units = ['beispielkreis', 'musterkreis', 'neukreis', 'portal'];
const newPage = '/neukreis/kontakte/';

beforeAll(async () => {
  its = await prepareStatusTest();
  await its.start();
  await its.settle();
});
afterAll(() => its.end());

const database = () => databaseOf(its.payload);
const live = async () => (await currentNumber(storeOf(its.dataDir))) ?? 0;
const releases = () => readReleases({ database: database(), sight: true, limit: 5 });

async function publish(text: string): Promise<void> {
  const { payload, muster, beispiel } = its;
  for (const { contact } of [beispiel, muster])
    await payload.update({
      collection: 'contacts',
      id: contact,
      data: { description: text, _status: 'published' },
    });
  await payload.update({ collection: 'events', id: muster.event, data: { title: text, _status: 'published' } });
  await its.settle();
}

/** Which of the pages show it. */
async function showing(text: string): Promise<string[]> {
  const shown = await Promise.all(pages.map(async (page) => (await its.publicFile(page))?.includes(text)));
  return pages.filter((_, n) => shown[n]);
}

async function heldUnits(): Promise<string[]> {
  const found = await readUnits(database());
  return found.flatMap(({ unit, held }) => (held ? [unit] : [])).sort();
}

test('Everything is read and rendered again at once, also what nobody wished to publish.', async () => {
  const { payload, muster, beispiel } = its;
  const text = 'Aus der Sicherung.';
  // As after a restored back-up: the content changed without the hooks.
  for (const { contact } of [beispiel, muster])
    await payload.db.updateOne({ collection: 'contacts', id: contact, data: { description: text } });
  await payload.db.updateOne({ collection: 'events', id: muster.event, data: { title: text } });
  const before = await live();
  expect(await its.direct({ kind: 'publish', units: ['*'] })).toEqual({
    state: 'done',
    message: `Neu veröffentlicht (Veröffentlichung ${before + 1}).`,
  });
  expect(await showing(text)).toEqual(pages);
  const [newest] = await releases();
  expect(newest?.units.map(({ unit }) => unit).sort()).toEqual(['beispielkreis', 'musterkreis', 'portal']);
});

test('The whole site goes back to a release and holds every unit there, also one that did not exist then.', async () => {
  await publish('Erster Stand.');
  const first = await live();
  await publish('Zweiter Stand.');
  await createMusterkreis(its.payload, 'Neukreis');
  await its.settle();
  expect(await its.publicFile(newPage)).not.toBeNull();
  const before = await live();

  expect(await its.direct({ kind: 'rollback', release: first, units: null })).toEqual({
    state: 'done',
    message: `Die ganze Website: Der Stand von Veröffentlichung ${first} ist wieder öffentlich (Veröffentlichung ${before + 1}) und bleibt es, bis er freigegeben wird.`,
  });
  expect(await live()).toBe(before + 1);
  expect(await showing('Erster Stand.')).toEqual(pages);
  expect(await its.publicFile(newPage)).toBeNull();
  expect(await heldUnits()).toEqual(units);
  const [newest] = await releases();
  expect(newest).toMatchObject({
    number: before + 1,
    state: 'rolled-back',
    causes: [{ kind: 'rollback', title: `Zurück zu Veröffentlichung ${first}`, person: 'Erika Muster' }],
  });
  expect(newest?.units.map(({ unit }) => unit).sort()).toEqual(units);
});

test('While the whole site is held, nothing that is saved or published again changes it, and the answer says so.', async () => {
  const before = await live();
  await publish('Dritter Stand.');
  expect(await its.direct({ kind: 'publish', units: ['*'] })).toEqual({
    state: 'done',
    message: `Alles neu gelesen und erzeugt, aber nicht veröffentlicht. Zurückgesetzt bleibt, bis es freigegeben wird: ${units.join(', ')}.`,
  });
  expect(await showing('Erster Stand.')).toEqual(pages);
  expect(await its.publicFile(newPage)).toBeNull();
  expect(await live()).toBe(before);
});

test('Everything is let go at once, and shows the content of today.', async () => {
  const before = await live();
  const outcome = await its.direct({ kind: 'release-hold', units: null });
  expect(outcome).toMatchObject({ state: 'done', message: expect.stringMatching(/^Freigegeben: /) as string });
  for (const unit of units) expect(outcome?.message).toContain(unit);
  await its.settle();
  expect(await showing('Dritter Stand.')).toEqual(pages);
  expect(await its.publicFile(newPage)).not.toBeNull();
  expect(await heldUnits()).toEqual([]);
  const [published, freed] = await releases();
  expect(freed).toMatchObject({ number: before + 1, causes: [{ kind: 'hold-released', person: 'Erika Muster' }] });
  expect(freed?.units.map(({ unit }) => unit).sort()).toEqual(units);
  expect(published).toMatchObject({ number: before + 2, causes: [{ kind: 'hand', person: 'Erika Muster' }] });
  await expectPublished(its, its.distDir);
});

test('Who is told that publishing is paused sees nothing go live after that: what was under way is done first.', async () => {
  const letGo = its.stopAt('written');
  const data = { description: 'Kurz vor dem Anhalten.', _status: 'published' } as const;
  await its.payload.update({ collection: 'contacts', id: its.muster.contact, data });
  await its.until(async () => (await findRunningUnits(database())).length > 0);
  let isTold = false;
  const told = its.direct({ kind: 'pause' }).then((outcome) => {
    isTold = true;
    return outcome;
  });
  await wait(500);
  expect(isTold).toBe(false);
  letGo();
  expect(await told).toMatchObject({ state: 'done' });
  expect(await its.publicFile('/musterkreis/kontakte/')).toContain('Kurz vor dem Anhalten.');
  await its.direct({ kind: 'resume' });
});
