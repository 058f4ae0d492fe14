import { expect, test } from 'vitest';
import { makeEvent } from '@schutznetz/shared/testing/musterkreis.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { countQualificationOffers } from './countQualificationOffers.ts';
import { groupByMonth } from './groupByMonth.ts';
import { sortOutEvents } from './sortOutEvents.ts';

const now = toBerlin('2025-06-01T10:00:00.000Z');

function allDay(id: number, day: string, more: Parameters<typeof makeEvent>[0] = {}) {
  return makeEvent({ id, time: { type: 'all-day', startDate: day, endDate: day }, ...more });
}

test('coming events stand by date with open ones last, past ones by year with the latest first', () => {
  const { coming, past } = sortOutEvents(
    [
      makeEvent({ id: 1, time: { type: 'open', note: null } }),
      allDay(2, '2025-12-01'),
      allDay(3, '2025-06-01'),
      allDay(4, '2024-02-01'),
      allDay(5, '2025-02-01'),
      makeEvent({ id: 6, time: { type: 'month', month: '2024-06' } }),
    ],
    now,
  );
  expect(coming.map((event) => event.id)).toEqual([3, 2, 1]);
  expect(past.map(({ year, events }) => [year, ...events.map((event) => event.id)])).toEqual([
    [2025, 5],
    [2024, 6, 4],
  ]);
});

test('qualification offers are counted by year, without cancelled and undated ones', () => {
  const counts = { countsAsQualification: true };
  const offers = [
    allDay(1, '2025-02-01', counts),
    allDay(2, '2025-12-31', counts),
    allDay(3, '2024-12-31', counts),
    allDay(4, '2025-03-01', { ...counts, status: 'cancelled' }),
    allDay(5, '2025-03-02'),
    makeEvent({ id: 6, ...counts, time: { type: 'open', note: null } }),
  ];
  expect(countQualificationOffers(offers, now)).toEqual([
    { year: 2025, total: 2, coming: 1 },
    { year: 2024, total: 1, coming: 0 },
  ]);
});

test('an offer on New Year’s Eve counts for the year that Berlin has', () => {
  const offer = makeEvent({
    countsAsQualification: true,
    time: { type: 'timed', start: '2025-12-31T23:30:00.000Z', end: null },
  });
  expect(countQualificationOffers([offer], now)).toEqual([{ year: 2026, total: 1, coming: 1 }]);
});

test('a list of months names each month once, with its year, and open dates at the end', () => {
  const events = [
    allDay(1, '2025-06-30'),
    makeEvent({ id: 2, time: { type: 'month', month: '2025-06' } }),
    allDay(3, '2026-06-01'),
    makeEvent({ id: 4, time: { type: 'open', note: null } }),
  ];
  const months = groupByMonth(events.map((event) => ({ event })));
  expect(months.map(({ title, items }) => [title, ...items.map(({ event }) => event.id)])).toEqual([
    ['Juni 2025', 1, 2],
    ['Juni 2026', 3],
    ['Noch ohne festen Termin', 4],
  ]);
});
