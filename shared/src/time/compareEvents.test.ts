import { expect, test } from 'vitest';
import type { EventTime } from '../contract/event.ts';
import { compareEvents } from './compareEvents.ts';
import { eventBegin } from './eventBegin.ts';

test('events stand by their start, a month after its days, open dates last', () => {
  const events: { id: number; time: EventTime }[] = [
    { id: 6, time: { type: 'open', note: null } },
    { id: 5, time: { type: 'open', note: null } },
    { id: 4, time: { type: 'month', month: '2025-06' } },
    { id: 3, time: { type: 'all-day', startDate: '2025-06-30', endDate: '2025-06-30' } },
    { id: 2, time: { type: 'timed', start: '2025-06-01T08:00:00.000Z', end: null } },
    { id: 1, time: { type: 'all-day', startDate: '2025-07-01', endDate: '2025-07-01' } },
  ];
  expect(events.sort(compareEvents).map((event) => event.id)).toEqual([2, 3, 4, 1, 5, 6]);
});

test('the year of an event is the one in Berlin', () => {
  const yearOf = (time: EventTime) => eventBegin(time)?.year;
  expect(yearOf({ type: 'timed', start: '2025-12-31T23:30:00.000Z', end: null })).toBe(2026);
  expect(yearOf({ type: 'all-day', startDate: '2025-12-31', endDate: '2026-01-01' })).toBe(2025);
  expect(yearOf({ type: 'month', month: '2024-06' })).toBe(2024);
  expect(eventBegin({ type: 'open', note: null })).toBeNull();
});
