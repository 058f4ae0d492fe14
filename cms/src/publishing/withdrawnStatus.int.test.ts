import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { openStore } from '@schutznetz/site/releases/openStore.ts';
import type { RequiredDataFromCollectionSlug } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { prepareStatusTest, type StatusTest } from '../testing/prepareStatusTest.ts';

await useTestDatabase();

let its: StatusTest;
let publisher: { stop: () => Promise<void> };

beforeAll(async () => {
  its = await prepareStatusTest();
  publisher = await its.start();
  await its.settle();
});
beforeEach(() => its.failBelow());
afterAll(() => its.end());

const published = { _status: 'published' } as const;
const page = '/musterkreis/kontakte/';
const shows = async (text: string) => ((await its.publicFile(page)) ?? '').includes(text);

/** @returns the id of a contact that the public page shows */
async function publishContact(title: string, data: Record<string, unknown> = {}): Promise<number> {
  const id = await createContact(title, { ...published, ...data });
  await its.until(() => shows(title), 30_000);
  await its.settle();
  return id;
}

async function createContact(title: string, data: Record<string, unknown>): Promise<number> {
  const { muster } = its;
  const contact = {
    title,
    purposes: ['general'],
    visibility: 'public',
    outOfHours: { route: 'unknown' },
    jugendamt: muster.jugendamt,
    district: muster.district,
    ...data,
  } as RequiredDataFromCollectionSlug<'contacts'>;
  const { id } = await its.payload.create({ collection: 'contacts', data: contact });
  return id;
}

async function withdraw(id: number): Promise<void> {
  await its.payload.update({ collection: 'contacts', id, data: { _status: 'draft' } });
}

const live = async () => (await currentRelease(await openStore(its.dataDir)))?.n ?? 0;

test('What is withdrawn is on its way out until it is gone.', async () => {
  const id = await publishContact('ASD Wartend');
  await publisher.stop();
  await withdraw(id);
  expect(await its.receiptOf('contacts', id)).toMatch(
    /^Wird von der Website genommen …\nWartet seit .+ Uhr\. Bis dahin ist der Eintrag noch zu sehen\.$/,
  );
  const goOn = its.stopAt('rendered');
  publisher = await its.start();
  await its.reaches('contacts', id, 'rendering');
  expect(await shows('ASD Wartend')).toBe(true);
  goOn();
  await its.reaches('contacts', id, 'draft');
  expect(await shows('ASD Wartend')).toBe(false);
});

test('What is withdrawn while publishing is paused is told as being on the site.', async () => {
  const id = await publishContact('ASD Angehalten');
  await its.direct({ kind: 'pause' });
  await withdraw(id);
  expect(await its.statusOf('contacts', id)).toMatchObject({ state: 'paused', by: 'Erika Muster', isRemoval: true });
  expect(await shows('ASD Angehalten')).toBe(true);
  await its.direct({ kind: 'resume' });
  await its.reaches('contacts', id, 'draft');
  expect(await shows('ASD Angehalten')).toBe(false);
});

test('What cannot be taken off the site is told as being on it, with the reason.', async () => {
  const id = await publishContact('ASD Beharrlich');
  its.failBelow(page);
  await withdraw(id);
  await its.reaches('contacts', id, 'failed');
  expect(await its.receiptOf('contacts', id)).toMatch(
    /^Noch auf der Website\nDer Eintrag ließ sich noch nicht entfernen\. Eine Seite lässt sich .*Vorlage gestolpert/s,
  );
  expect(await shows('ASD Beharrlich')).toBe(true);
  its.failBelow();
  await its.reaches('contacts', id, 'draft');
  expect(await shows('ASD Beharrlich')).toBe(false);
});

test('What a held unit still shows, or shows again, is told as being on the site; what it never showed is not.', async () => {
  const withdrawnBefore = await publishContact('ASD Vorher');
  const withdrawnAfter = await publishContact('ASD Nachher');
  const target = await live();
  await withdraw(withdrawnBefore);
  await its.reaches('contacts', withdrawnBefore, 'draft');
  const publishedLater = await publishContact('ASD Später');

  await its.direct({ kind: 'rollback', release: target, units: ['musterkreis'] });
  await withdraw(withdrawnAfter);
  const neverPublished = await createContact('ASD Entwurf', { _status: 'draft' });
  await its.settle();
  expect(await shows('ASD Vorher')).toBe(true);
  expect(await shows('ASD Nachher')).toBe(true);
  expect(await its.statusOf('contacts', withdrawnBefore)).toMatchObject({ state: 'held', isRemoval: true });
  expect(await its.statusOf('contacts', withdrawnAfter)).toMatchObject({ state: 'held', isRemoval: true });
  expect(await its.statusOf('contacts', publishedLater)).toMatchObject({ state: 'held', isRemoval: false });
  expect(await its.statusOf('contacts', neverPublished)).toEqual({ state: 'draft' });
  // Nothing has changed for the contact that was there all the time.
  expect(await its.statusOf('contacts', its.muster.contact)).toMatchObject({
    state: 'live',
    since: expect.any(String) as string,
  });

  await its.direct({ kind: 'pause' });
  await its.direct({ kind: 'release-hold', units: ['musterkreis'] });
  expect(await its.statusOf('contacts', withdrawnBefore)).toMatchObject({ state: 'paused', isRemoval: true });
  expect(await its.statusOf('contacts', publishedLater)).toMatchObject({ state: 'paused', isRemoval: false });
  await its.direct({ kind: 'resume' });
  await its.reaches('contacts', withdrawnBefore, 'draft');
  await its.reaches('contacts', publishedLater, 'live');
  expect(await shows('ASD Nachher')).toBe(false);
});

test('A contact that is not for the public is never called live, and one that was is on its way out.', async () => {
  await its.direct({ kind: 'pause' });
  const inside = await createContact('ASD Intern', { visibility: 'internal', ...published });
  expect(await its.statusOf('contacts', inside)).toEqual({ state: 'hidden', why: 'visibility' });
  await its.direct({ kind: 'resume' });
  await its.settle();
  expect(await its.statusOf('contacts', inside)).toEqual({ state: 'hidden', why: 'visibility' });

  const id = await publishContact('ASD bald intern');
  await its.direct({ kind: 'pause' });
  await its.payload.update({ collection: 'contacts', id, data: { visibility: 'internal', ...published } });
  expect(await its.statusOf('contacts', id)).toMatchObject({ state: 'paused', isRemoval: true });
  await its.direct({ kind: 'resume' });
  await its.reaches('contacts', id, 'hidden');
  expect(await shows('ASD bald intern')).toBe(false);
});

test('The documents of a network that is withdrawn go with it.', async () => {
  const { beispiel } = its;
  await its.direct({ kind: 'pause' });
  await its.payload.update({ collection: 'districts', id: beispiel.district, data: { _status: 'draft' } });
  expect(await its.statusOf('contacts', beispiel.contact)).toMatchObject({ state: 'paused', isRemoval: true });
  await its.direct({ kind: 'resume' });
  await its.reaches('contacts', beispiel.contact, 'hidden');
  expect(await its.statusOf('contacts', beispiel.contact)).toEqual({ state: 'hidden', why: 'district' });
  expect(await its.publicFile('/beispielkreis/kontakte/')).toBeNull();
});
