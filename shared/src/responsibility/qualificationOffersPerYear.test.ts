import { expect, test } from 'vitest';
import type { EventTime } from '../contract/event.ts';
import { qualificationOffersPerYear } from './qualificationOffersPerYear.ts';

const offer = (time: EventTime, more: { status?: 'cancelled' | 'postponed'; counts?: boolean } = {}) => ({
  countsAsQualification: more.counts ?? true,
  status: more.status ?? ('scheduled' as const),
  time,
});
const june: EventTime = { type: 'month', month: '2024-06' };

test('offers are counted in the year in which they begin in Berlin', () => {
  expect(
    qualificationOffersPerYear([
      offer({ type: 'timed', start: '2025-12-31T23:30:00.000Z', end: null }),
      offer({ type: 'all-day', startDate: '2025-12-31', endDate: '2026-01-01' }),
      offer(june),
      offer(june),
    ]),
  ).toEqual([
    { year: 2024, count: 2 },
    { year: 2025, count: 1 },
    { year: 2026, count: 1 },
  ]);
});

test('what is cancelled, undated or no offer of the law does not count', () => {
  const events = [
    offer(june, { status: 'cancelled' }),
    offer({ type: 'open', note: null }),
    offer(june, { counts: false }),
  ];
  expect(qualificationOffersPerYear(events)).toEqual([]);
});
