import { sql } from '@payloadcms/db-postgres';
import type { RequiredDataFromCollectionSlug } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { databaseOf } from '../publisher/Database.ts';
import { prepareStatusTest, type StatusTest } from '../testing/prepareStatusTest.ts';

await useTestDatabase();

let its: StatusTest;
let publisher: { stop: () => Promise<void> };

beforeAll(async () => {
  its = await prepareStatusTest();
  publisher = await its.start();
  await its.settle();
});
beforeEach(async () => {
  its.failBelow();
  await its.settle();
});
afterAll(() => its.end());

const published = { _status: 'published' } as const;

async function describe(contact: number, description: string): Promise<void> {
  await its.payload.update({ collection: 'contacts', id: contact, data: { description, ...published } });
}

async function retitle(event: number, title: string): Promise<void> {
  await its.payload.update({ collection: 'events', id: event, data: { title, ...published } });
}

test('A published change waits, is worked on step by step, and is live with the pages it changed.', async () => {
  const { muster } = its;
  await publisher.stop();
  await describe(muster.contact, 'Auf dem Weg.');
  const waiting = await its.statusOf('contacts', muster.contact);
  expect(waiting).toMatchObject({ state: 'waiting', isRemoval: false });

  const goOn = its.stopAt('read');
  const write = its.stopAt('rendered');
  publisher = await its.start();
  await its.until(async () => (await its.receiptOf('contacts', muster.contact)).includes('Inhalte werden gelesen'));
  goOn();
  await its.until(async () => (await its.receiptOf('contacts', muster.contact)).includes('Seiten werden erzeugt'));
  write();
  await its.reaches('contacts', muster.contact, 'live');
  const path = '/musterkreis/kontakte/';
  expect(await its.statusOf('contacts', muster.contact)).toMatchObject({
    release: expect.any(Number) as number,
    pages: { links: expect.arrayContaining([{ path, url: `http://localhost:4321${path}` }]) as unknown },
    hasNewerDraft: false,
  });
  expect(await its.receiptOf('contacts', muster.contact)).toMatch(
    /^Live\nSeit .+ Uhr \(Veröffentlichung \d+\)\. \d+ Seiten? geändert\.$/,
  );
});

test('A change that fails says why; documents beside it that did not change stay live.', async () => {
  const { muster, beispiel } = its;
  its.failBelow('/musterkreis/kontakte/');
  await describe(muster.contact, 'Stolpert.');
  await its.reaches('contacts', muster.contact, 'failed');
  expect(await its.receiptOf('contacts', muster.contact)).toMatch(
    /^Nicht live\nEine Seite lässt sich mit diesem Inhalt nicht erzeugen \(.*\/musterkreis\/kontakte\/.*\)\. Die bisherige Fassung bleibt öffentlich\. Bitte melden Sie das der Technik\. \(Versuch am .+ Uhr\)$/,
  );
  for (const [collection, id] of [
    ['events', muster.event],
    ['municipalities', muster.municipality],
    ['contacts', beispiel.contact],
  ] as const)
    expect({ collection, ...(await its.statusOf(collection, id)) }).toMatchObject({ collection, state: 'live' });

  its.failBelow();
  await describe(muster.contact, 'Geht wieder.');
  await its.reaches('contacts', muster.contact, 'live');
});

test('A new try of what failed is told as waiting, not as the failure before it.', async () => {
  const { muster } = its;
  its.failBelow('/musterkreis/kontakte/');
  await describe(muster.contact, 'Stolpert noch einmal.');
  await its.reaches('contacts', muster.contact, 'failed');
  await publisher.stop();
  await describe(muster.contact, 'Vielleicht jetzt.');
  expect(await its.statusOf('contacts', muster.contact)).toMatchObject({ state: 'waiting' });
  its.failBelow();
  publisher = await its.start();
  await its.reaches('contacts', muster.contact, 'live');
});

test('A contact that does not fit says which field and what to do, and whoever is held up by it reads its name.', async () => {
  const { muster } = its;
  await describe(muster.contact, 'Mit falscher Nummer.');
  await its.settle();
  await changeNumber('12');
  await retitle(muster.event, 'Netzwerktreffen im Mai');
  await its.reaches('events', muster.event, 'failed');
  const why =
    'Kontakt „ASD Musterstadt“ passt so nicht auf die Website. ' +
    'Bitte prüfen Sie das Feld „Telefonnummern, 1. Zeile, Nummer“. ' +
    'Das ist keine vollständige Rufnummer, bitte tragen Sie sie mit Vorwahl ein. ' +
    'Bis dahin bleibt die bisherige Fassung öffentlich. (Versuch am ';
  const receipt = await its.receiptOf('contacts', muster.contact);
  expect(receipt.slice(0, `Nicht live\n${why}`.length)).toBe(`Nicht live\n${why}`);
  // The portal shows the date, and no contact.
  const partly = `Noch nicht überall live\nHier fehlt die Änderung noch: Musterkreis. ${why}`;
  expect((await its.receiptOf('events', muster.event)).slice(0, partly.length)).toBe(partly);
  expect(await its.statusOf('municipalities', muster.municipality)).toMatchObject({ state: 'live' });
  await changeNumber('+493023125001');
});

/** Past all that Payload checks, but with the row of the document, which every save writes. */
async function changeNumber(number: string): Promise<void> {
  const database = databaseOf(its.payload);
  const { contact } = its.muster;
  await database.execute(sql`update contacts_phones set number = ${number} where _parent_id = ${contact}`);
  await database.execute(sql`update contacts set updated_at = now() where id = ${contact}`);
}

test('A date that its page was published without is not live, and says why; the page is.', async () => {
  const { muster } = its;
  await databaseOf(its.payload).execute(
    sql`update events set start_date = null, end_date = null where id = ${muster.event}`,
  );
  await describe(muster.contact, 'Ohne den Termin.');
  await its.reaches('contacts', muster.contact, 'live');
  expect(await its.receiptOf('events', muster.event)).toMatch(
    /^Nicht live\nDie Website wurde ohne diesen Eintrag veröffentlicht\. Bitte prüfen Sie das Feld „Erster Tag“\. Es ist leer, muss aber ausgefüllt sein\./,
  );

  const day = '2099-06-04T12:00:00.000Z';
  await its.payload.update({
    collection: 'events',
    id: muster.event,
    data: { startDate: day, endDate: day, ...published },
  });
  await its.reaches('events', muster.event, 'live');
});

test('A contact that moved is not done before it has left its former district.', async () => {
  const { muster, beispiel } = its;
  const { id } = await its.payload.create({
    collection: 'contacts',
    data: {
      title: 'ASD auf Reisen',
      purposes: ['general'],
      visibility: 'public',
      outOfHours: { route: 'unknown' },
      jugendamt: muster.jugendamt,
      district: muster.district,
      ...published,
    } as RequiredDataFromCollectionSlug<'contacts'>,
  });
  await its.reaches('contacts', id, 'live');
  its.failBelow('/musterkreis/kontakte/');
  await its.payload.update({
    collection: 'contacts',
    id,
    data: { jugendamt: beispiel.jugendamt, district: beispiel.district, ...published },
  });
  await its.reaches('contacts', id, 'failed');
  expect(await its.statusOf('contacts', id)).toMatchObject({ where: ['Musterkreis'] });
  its.failBelow();
  await its.reaches('contacts', id, 'live');
});

test('What every district shows tells where it is missing.', async () => {
  its.failBelow('/musterkreis/');
  await its.payload.updateGlobal({ slug: 'portal', data: { title: 'Kinderschutz vor Ort', ...published } });
  await its.until(async () => (await its.statusOf('portal', null)).state === 'failed', 30_000);
  expect(await its.statusOf('portal', null)).toMatchObject({ where: ['Musterkreis'] });
  its.failBelow();
  await its.until(async () => (await its.statusOf('portal', null)).state === 'live', 30_000);
});

const pdf = Buffer.from('%PDF-1.4\nxref\n%%EOF\n');

test('A file that no public page uses is not called live.', async () => {
  const { id } = await its.payload.create({
    collection: 'media',
    data: { title: 'Vereinbarung', jugendamt: its.muster.jugendamt, district: its.muster.district },
    file: { name: 'vereinbarung.pdf', mimetype: 'application/pdf', data: pdf, size: pdf.length },
  });
  expect(await its.statusOf('media', id)).toEqual({ state: 'hidden', why: 'unused' });
  const { muster } = its;
  await its.payload.update({ collection: 'events', id: muster.event, data: { materials: [id], ...published } });
  await its.settle();
  expect(await its.statusOf('media', id)).toMatchObject({ state: 'live' });
});
