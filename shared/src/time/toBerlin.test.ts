import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { atWallTime, endOfDay, toBerlin } from './toBerlin.ts';

test('a calendar day begins at midnight in Berlin', () => {
  expect(toBerlin('2025-07-01').toUTC().toISO()).toBe('2025-06-30T22:00:00.000Z');
  expect(toBerlin('2025-01-01').toUTC().toISO()).toBe('2024-12-31T23:00:00.000Z');
});

test('an instant keeps its moment', () => {
  expect(toBerlin('2025-04-03T07:00:00.000Z').toFormat('HH:mm')).toBe('09:00');
});

test('a moment of another zone is told in Berlin', () => {
  expect(toBerlin(DateTime.fromISO('2025-01-01T00:30', { zone: 'Asia/Tokyo' })).toISODate()).toBe('2024-12-31');
});

test.each(['2025-02-30', 'morgen', '', '2025-13'])('%j is refused with the value in the message', (value) => {
  expect(() => toBerlin(value)).toThrow(`Not a date: ${value}`);
});

test.each([
  ['2025-03-30', '08:00', '2025-03-30T06:00:00.000Z'],
  ['2025-10-26', '08:00', '2025-10-26T07:00:00.000Z'],
  ['2025-03-30', '24:00', '2025-03-30T22:00:00.000Z'],
  ['2025-10-26', '24:00', '2025-10-26T23:00:00.000Z'],
  // 2:30 does not exist on this day: the clock shows 3:30 then
  ['2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
  // 2:30 comes twice: the first counts
  ['2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
])('on %s, %s is %s', (day, wallTime, instant) => {
  expect(atWallTime(toBerlin(day), wallTime).toUTC().toISO()).toBe(instant);
});

test.each([
  ['2025-03-29', '2025-03-29T23:00:00.000Z'],
  ['2025-03-30', '2025-03-30T22:00:00.000Z'],
  ['2025-10-26', '2025-10-26T23:00:00.000Z'],
  ['2025-12-31', '2025-12-31T23:00:00.000Z'],
  ['2028-02-28', '2028-02-28T23:00:00.000Z'],
])('the day %s ends at %s', (day, instant) => {
  expect(endOfDay(day).toUTC().toISO()).toBe(instant);
});

test('a moment that was read before is told the same again', () => {
  expect(toBerlin('2025-04-03T07:00:00.000Z').equals(toBerlin('2025-04-03T07:00:00.000Z'))).toBe(true);
});
