import { expect, test } from 'vitest';
import type { EventTime } from '../contract/event.ts';
import { eventPhase } from './eventPhase.ts';
import { toBerlin } from './toBerlin.ts';

const phaseAt = (time: EventTime, now: string) => eventPhase(time, toBerlin(now));

test('a timed event runs from its start until before its end', () => {
  const time: EventTime = { type: 'timed', start: '2025-04-03T07:00:00.000Z', end: '2025-04-03T10:00:00.000Z' };
  expect(phaseAt(time, '2025-04-03T08:59:59.999')).toBe('upcoming');
  expect(phaseAt(time, '2025-04-03T09:00')).toBe('running');
  expect(phaseAt(time, '2025-04-03T11:59:59.999')).toBe('running');
  expect(phaseAt(time, '2025-04-03T12:00')).toBe('past');
});

test('an event without an end is over at the end of its day in Berlin', () => {
  const time: EventTime = { type: 'timed', start: '2025-07-03T21:30:00.000Z', end: null };
  expect(phaseAt(time, '2025-07-03T21:59:59.999Z')).toBe('running');
  expect(phaseAt(time, '2025-07-03T22:00:00.000Z')).toBe('past');
});

test('an all-day event runs through its last day', () => {
  const time: EventTime = { type: 'all-day', startDate: '2025-12-30', endDate: '2026-01-01' };
  expect(phaseAt(time, '2025-12-29T23:59:59.999')).toBe('upcoming');
  expect(phaseAt(time, '2025-12-30')).toBe('running');
  expect(phaseAt(time, '2026-01-01T23:59:59.999')).toBe('running');
  expect(phaseAt(time, '2026-01-02')).toBe('past');
});

test.each([
  // the day has 23 hours and ends at 22:00 UTC, the other 25 and ends at 23:00 UTC
  ['2025-03-30', '2025-03-30T22:00:00.000Z'],
  ['2025-10-26', '2025-10-26T23:00:00.000Z'],
])('on the clock change of %s an all-day event ends at %s', (day, end) => {
  const time: EventTime = { type: 'all-day', startDate: day, endDate: day };
  expect(eventPhase(time, toBerlin(end).minus(1))).toBe('running');
  expect(eventPhase(time, toBerlin(end))).toBe('past');
});

test('an event in the doubled hour ends at the second 2:30', () => {
  const time: EventTime = { type: 'timed', start: '2025-10-26T00:30:00.000Z', end: '2025-10-26T01:30:00.000Z' };
  expect(phaseAt(time, '2025-10-26T02:45+02:00')).toBe('running');
  expect(phaseAt(time, '2025-10-26T02:30+01:00')).toBe('past');
});

test('an event of which only the month is known is over when the month is', () => {
  const time: EventTime = { type: 'month', month: '2024-12' };
  expect(phaseAt(time, '2024-12-31T23:59:59.999')).toBe('upcoming');
  expect(phaseAt(time, '2025-01-01')).toBe('past');
});

test('an open date never passes', () => {
  expect(phaseAt({ type: 'open', note: null }, '2999-01-01')).toBe('upcoming');
});
