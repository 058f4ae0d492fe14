import { sql } from '@payloadcms/db-postgres';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { makeFaultySite } from '../testing/makeFaultySite.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';
import { databaseOf } from './Database.ts';

await useTestDatabase();

let platform: PublisherTest;
let muster: Musterkreis;
let beispiel: Musterkreis;
let site: Awaited<ReturnType<typeof makeFaultySite>>;

beforeAll(async () => {
  platform = await preparePublisherTest();
  muster = await createMusterkreis(platform.payload);
  beispiel = await createMusterkreis(platform.payload, 'Beispielkreis');
  // The page of one town cannot stand one word.
  site = await makeFaultySite(`
    if (path === '/musterkreis/orte/musterstadt/' && JSON.stringify(locals.content.contacts).includes('Stolperstein'))
      throw new Error('Vorlage gestolpert');`);
  await platform.start({ siteDist: site.distDir });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
});

afterAll(async () => {
  await platform.end();
  await site.remove();
});

async function describe(contact: number, description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: contact,
    data: { description, _status: 'published' },
  });
}

async function errorOf(unit: string): Promise<string | null> {
  const { docs } = await platform.payload.find({ collection: 'publish-units', where: { unit: { equals: unit } } });
  return docs[0]?.error ?? null;
}

const pageOf = (unit: string) => platform.publicFile(`/${unit}/kontakte/`);
const buildOf = async (unit: string) => (await currentRelease(storeOf(platform.dataDir)))?.units[unit];

test('A template that throws for one town leaves its unit as it was, and the other units go on.', async () => {
  const before = await buildOf('musterkreis');
  await describe(muster.contact, 'Stolperstein.');
  await describe(beispiel.contact, 'Alles in Ordnung.');
  await platform.until(async () => ((await pageOf('beispielkreis')) ?? '').includes('Alles in Ordnung.'), 30_000);
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 30_000);
  const error = await errorOf('musterkreis');
  expect(error).toContain('/musterkreis/orte/musterstadt/');
  expect(error).toContain('Die bisherige Fassung bleibt öffentlich.');
  expect(await buildOf('musterkreis')).toBe(before);
  expect(await errorOf('beispielkreis')).toBeNull();
});

test('When the content is mended, the unit is live again and has nothing to complain about.', async () => {
  await describe(muster.contact, 'Gut.');
  await platform.until(async () => ((await pageOf('musterkreis')) ?? '').includes('Gut.'), 30_000);
  await platform.until(async () => (await errorOf('musterkreis')) === null, 30_000);
});

test('A contact that violates the contract stops its unit, the office reads which one, and all others go on.', async () => {
  const before = await buildOf('musterkreis');
  await changeNumber('12');
  await platform.payload.update({
    collection: 'events',
    id: muster.event,
    data: { title: 'Netzwerktreffen im Mai', _status: 'published' },
  });
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 30_000);
  expect(await errorOf('musterkreis')).toBe(
    'Kontakt „ASD Musterstadt“ passt so nicht auf die Website. ' +
      'Bitte prüfen Sie das Feld „Telefonnummern, 1. Zeile, Nummer“. ' +
      'Das ist keine vollständige Rufnummer, bitte tragen Sie sie mit Vorwahl ein. ' +
      'Bis dahin bleibt die bisherige Fassung öffentlich.',
  );
  expect(await buildOf('musterkreis')).toBe(before);

  // The event is on the portal too, which shows no contact.
  await platform.until(
    async () => ((await platform.publicFile('/termine/')) ?? '').includes('Netzwerktreffen im Mai'),
    30_000,
  );
  await describe(beispiel.contact, 'Geht weiter.');
  await platform.until(async () => ((await pageOf('beispielkreis')) ?? '').includes('Geht weiter.'), 30_000);
  expect(await errorOf('portal')).toBeNull();
  expect(await errorOf('beispielkreis')).toBeNull();

  await platform.until(async () => (await attemptsFor('musterkreis'))[0] === 2, 30_000);
  expect(await attemptsFor('musterkreis')).toHaveLength(1);

  await changeNumber('+493023125001');
  // Nobody saves anything: the wish is tried again by itself.
  await platform.until(async () => (await errorOf('musterkreis')) === null, 30_000);
  expect(await buildOf('musterkreis')).not.toBe(before);
});

/** How often each entry of the list without a release was tried, of those that name the contact. */
async function attemptsFor(unit: string): Promise<(number | null | undefined)[]> {
  const where = { and: [{ state: { equals: 'failed' } }, { 'units.error': { contains: 'Rufnummer' } }] };
  const { docs } = await platform.payload.find({ collection: 'releases', where });
  return docs.filter(({ units }) => units?.some((each) => each.unit === unit)).map(({ attempts }) => attempts);
}

/** Past all that Payload checks, but with the row of the document, which every save writes. */
async function changeNumber(number: string): Promise<void> {
  const database = databaseOf(platform.payload);
  await database.execute(sql`update contacts_phones set number = ${number} where _parent_id = ${muster.contact}`);
  await database.execute(sql`update contacts set updated_at = now() where id = ${muster.contact}`);
}

test('A date that violates the contract is left out, the rest goes live, and the release says so.', async () => {
  await databaseOf(platform.payload).execute(
    sql`update events set start_date = null, end_date = null where id = ${muster.event}`,
  );
  await describe(muster.contact, 'Ohne den Termin.');
  await platform.until(async () => ((await pageOf('musterkreis')) ?? '').includes('Ohne den Termin.'), 30_000);
  expect(await platform.publicFile('/musterkreis/termine/netzwerktreffen/')).toBeNull();
  const live = await currentRelease(storeOf(platform.dataDir));
  const sentence =
    /^Ohne „Netzwerktreffen im Mai“ veröffentlicht\. Bitte prüfen Sie das Feld „Erster Tag“\. Es ist leer, muss aber ausgefüllt sein\./;
  expect(live?.notes).toEqual([expect.stringMatching(sentence)]);
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
  const { docs } = await platform.payload.find({
    collection: 'releases',
    where: { number: { equals: live?.n ?? 0 } },
  });
  expect(docs[0]?.units?.find(({ unit }) => unit === 'musterkreis')?.notes).toMatch(sentence);
});
