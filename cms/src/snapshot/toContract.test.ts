import { contact } from '@schutznetz/shared/contract/contact.ts';
import { news } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { expect, test } from 'vitest';
import { withEventTime } from './eventTime.ts';
import { toContract } from './toContract.ts';

const noMedia = () => undefined;

const newsItem = { id: 7, slug: 'neues', title: ' Neues ', date: '2025-03-29T23:30:00.000Z', jugendamt: { id: 3 } };

test('An absent value is null, an absent list is empty, a relation is its id.', () => {
  expect(toContract(news, newsItem, noMedia)).toMatchObject({
    title: 'Neues',
    teaser: null,
    body: [],
    photo: null,
    jugendamt: 3,
  });
});

test('A stored instant counts as its day in Berlin.', () => {
  expect(toContract(news, newsItem, noMedia)).toMatchObject({ date: '2025-03-30' });
});

test('A photo without its file keeps caption and credit.', () => {
  const item = { ...newsItem, photo: { image: null, caption: 'Beim Unterzeichnen', credit: '' } };
  expect(toContract(news, item, noMedia)).toMatchObject({
    photo: { image: null, caption: 'Beim Unterzeichnen', credit: null },
  });
});

test('Fields that the contract does not know do not get through, at any depth.', () => {
  const stored = {
    id: 1,
    title: 'ASD',
    internalChannels: [{ kind: 'phone', value: '+493023125000' }],
    phones: [{ id: 'a1', number: '+493023125001', kind: 'landline', label: null, remark: 'privat' }],
  };
  const converted = toContract(contact, stored, noMedia);
  expect(converted).not.toHaveProperty('internalChannels');
  expect(converted).toMatchObject({ phones: [{ number: '+493023125001', kind: 'landline', label: null }] });
  expect(JSON.stringify(converted)).not.toContain('privat');
});

test('The columns of an event become the one form of time that its kind has.', () => {
  const stored = { id: 1, timeType: 'all-day', startDate: '2025-10-06T10:00:00.000Z', endDate: null, start: null };
  expect(toContract(event, withEventTime(stored), noMedia)).toMatchObject({
    time: { type: 'all-day', startDate: '2025-10-06', endDate: '2025-10-06' },
  });
});

test('What is no time is nothing, so that the contract says so.', () => {
  const stored = { id: 1, timeType: 'timed', start: 'morgen', end: '2025-10-06T10:00:00+02:00' };
  expect(toContract(event, withEventTime(stored), noMedia)).toMatchObject({
    time: { start: null, end: '2025-10-06T08:00:00.000Z' },
  });
});
