import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';
import { messagesOf } from '../testing/messagesOf.ts';
import { type Musterkreis, seedMusterkreis } from '../testing/seedMusterkreis.ts';

await useTestDatabase();

let cms: Cms;
let place: Musterkreis;
beforeAll(async () => {
  cms = await startCms();
  place = await seedMusterkreis(cms.payload);
});
afterAll(() => cms.stop());

const openingHours = { days: ['mo'], from: '08:00', to: '12:00', channel: 'any' };

function draftContact(more: Record<string, unknown>) {
  return cms.payload.create({
    collection: 'contacts',
    data: { title: 'ASD', purposes: ['general'], jugendamt: place.jugendamt, ...more } as never,
    draft: true,
  });
}

function draftEvent(more: Record<string, unknown>) {
  return cms.payload.create({
    collection: 'events',
    data: { title: 'Termin', kind: 'other', district: place.district, ...more } as never,
    draft: true,
  });
}

test('a number is stored as E.164 with its kind, an internal one too', async () => {
  const contact = await draftContact({
    phones: [{ number: '030 23125-000' }, { number: '0152 / 28817386' }, { number: '030 23125001', kind: 'fax' }],
    internalChannels: [{ kind: 'phone', value: '(030) 23125 002', visibility: 'internal' }],
  });
  expect(contact.phones?.map(({ number, kind }) => [number, kind])).toEqual([
    ['+493023125000', 'landline'],
    ['+4915228817386', 'mobile'],
    ['+493023125001', 'fax'],
  ]);
  expect(contact.internalChannels?.[0]?.value).toBe('+493023125002');
});

test('the district of a document is the one of its Jugendamt, whatever was sent', async () => {
  const contact = await draftContact({ district: place.otherDistrict });
  expect(contact.district).toMatchObject({ id: place.district });
});

test.each<[string, () => Promise<unknown>, string]>([
  ['a number without area code', () => draftContact({ phones: [{ number: '1032357' }] }), 'Vorwahl'],
  [
    'an internal number without area code',
    () => draftContact({ internalChannels: [{ kind: 'phone', value: '1032357' }] }),
    'Vorwahl',
  ],
  ['a wrong mail address', () => draftContact({ emails: [{ address: 'asd(at)musterstadt' }] }), 'E-Mail'],
  ['a web address without https', () => draftContact({ website: 'www.musterkreis.example' }), 'https://'],
  ['a script as a web address', () => draftContact({ website: 'javascript:alert(1)' }), 'https://'],
  ['a postcode with four digits', () => draftContact({ address: { postcode: '5949' } }), '5 Ziffern'],
  [
    'hours that overlap',
    () => draftContact({ hours: { blocks: [openingHours, { ...openingHours, from: '11:00', to: '13:00' }] } }),
    'überschneiden',
  ],
  [
    'hours that end before they start',
    () => draftContact({ hours: { blocks: [{ ...openingHours, to: '07:00' }] } }),
    'Ende liegt nicht nach dem Beginn',
  ],
  [
    'a coverage that ends before it starts',
    () =>
      draftContact({
        coverage: [{ municipality: place.municipality, validFrom: '2025-02-01', validUntil: '2025-01-31' }],
      }),
    'Gilt bis',
  ],
  [
    'an event that ends when it starts',
    () => draftEvent({ timeType: 'timed', start: '2025-04-03T07:00:00.000Z', end: '2025-04-03T07:00:00.000Z' }),
    'nicht nach dem Beginn',
  ],
  [
    'an all-day event that ends a day before',
    () => draftEvent({ timeType: 'all-day', startDate: '2025-04-03', endDate: '2025-04-02' }),
    'vor dem ersten',
  ],
  ['a month in words', () => draftEvent({ timeType: 'month', month: 'Juni 2024' }), 'JJJJ-MM'],
])('%s is refused even in a draft, in German', async (_, save, message) => {
  expect((await messagesOf(save())).join(' ')).toContain(message);
});

test('an open end, a single day and an open date are accepted', async () => {
  await draftContact({ hours: { blocks: [{ ...openingHours, to: null }] } });
  await draftEvent({ timeType: 'all-day', startDate: '2025-04-03', endDate: '2025-04-03' });
  expect(await draftEvent({ timeType: 'open' })).toMatchObject({ timeType: 'open', start: null });
});

test('a draft may be unfinished, a published document not', async () => {
  const event = await draftEvent({ kind: null, timeType: 'timed' });
  const publish = cms.payload.update({ collection: 'events', id: event.id, data: { _status: 'published' } });
  expect(await messagesOf(publish)).toEqual(['Pflichtfeld', 'Pflichtfeld']);
});

test('an official key that a town has already is refused with the name of that town', async () => {
  const create = cms.payload.create({
    collection: 'municipalities',
    data: { name: 'Zwilling', ags: '05999001', jugendamt: place.jugendamt, _status: 'published' } as never,
  });
  expect(await messagesOf(create)).toEqual([expect.stringContaining('hat schon „Musterstadt“')]);
});

test('the time of another kind goes when the kind of time changes', async () => {
  const event = await draftEvent({ timeType: 'timed', start: '2025-04-03T07:00:00.000Z' });
  const changed = await cms.payload.update({
    collection: 'events',
    id: event.id,
    draft: true,
    data: { timeType: 'month', month: '2025-05', _status: 'draft' },
  });
  expect(changed).toMatchObject({ start: null, month: '2025-05' });
});

test('names are sorted the German way', async () => {
  for (const term of ['Zuständigkeit', 'Ägide', 'Anhaltspunkt']) {
    await cms.payload.create({
      collection: 'glossary',
      data: { term, definition: 'Erklärung', _status: 'published' } as never,
    });
  }
  for (const draft of [false, true]) {
    const { docs } = await cms.payload.find({ collection: 'glossary', sort: 'term', draft });
    expect(docs.map(({ term }) => term)).toEqual(['Ägide', 'Anhaltspunkt', 'Zuständigkeit']);
  }
});
