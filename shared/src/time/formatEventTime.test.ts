import { expect, test } from 'vitest';
import type { EventTime } from '../contract/event.ts';
import { eventMachineTime, formatEventTime } from './formatEventTime.ts';

const timed = (start: string, end: string | null): EventTime => ({ type: 'timed', start, end });

test.each<[string, EventTime]>([
  ['Donnerstag, 3. April 2025, 9:00 bis 12:00 Uhr', timed('2025-04-03T07:00:00.000Z', '2025-04-03T10:00:00.000Z')],
  ['Donnerstag, 3. April 2025, ab 12:30 Uhr', timed('2025-04-03T10:30:00.000Z', null)],
  [
    'Freitag, 4. April 2025, 10:00 Uhr, bis Samstag, 5. April 2025, 16:00 Uhr',
    timed('2025-04-04T08:00:00.000Z', '2025-04-05T14:00:00.000Z'),
  ],
  ['Mittwoch, 31. Dezember 2025, 18:00 bis 24:00 Uhr', timed('2025-12-31T17:00:00.000Z', '2025-12-31T23:00:00.000Z')],
  [
    'Mittwoch, 31. Dezember 2025, 18:00 Uhr, bis Donnerstag, 1. Januar 2026, 1:00 Uhr',
    timed('2025-12-31T17:00:00.000Z', '2026-01-01T00:00:00.000Z'),
  ],
  // one real hour that the clock calls two
  ['Sonntag, 30. März 2025, 1:30 bis 3:30 Uhr', timed('2025-03-30T00:30:00.000Z', '2025-03-30T01:30:00.000Z')],
  ['Mittwoch, 6. November 2024', { type: 'all-day', startDate: '2024-11-06', endDate: '2024-11-06' }],
  [
    'Montag, 29. Dezember 2025 bis Freitag, 2. Januar 2026',
    { type: 'all-day', startDate: '2025-12-29', endDate: '2026-01-02' },
  ],
  ['im Juni 2024', { type: 'month', month: '2024-06' }],
  ['Termin steht noch nicht fest', { type: 'open', note: null }],
])('%s', (text, time) => {
  expect(formatEventTime(time)).toBe(text);
});

test('machines read the offset, so that the doubled hour is clear', () => {
  expect(eventMachineTime(timed('2025-10-26T00:30:00.000Z', '2025-10-26T01:30:00.000Z'))).toEqual({
    start: '2025-10-26T02:30+02:00',
    end: '2025-10-26T02:30+01:00',
  });
});

test('machines read days, months and nothing where nothing is known', () => {
  expect(eventMachineTime({ type: 'all-day', startDate: '2025-12-29', endDate: '2026-01-02' })).toEqual({
    start: '2025-12-29',
    end: '2026-01-02',
  });
  expect(eventMachineTime({ type: 'all-day', startDate: '2025-12-29', endDate: '2025-12-29' }).end).toBeNull();
  expect(eventMachineTime({ type: 'month', month: '2024-06' })).toEqual({ start: '2024-06', end: null });
  expect(eventMachineTime({ type: 'open', note: 'im Herbst' })).toEqual({ start: null, end: null });
});
