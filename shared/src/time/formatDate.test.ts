import { expect, test } from 'vitest';
import { formatDate, formatMoment, formatMonth } from './formatDate.ts';
import { formatTimeRange } from './formatTimeRange.ts';
import { toBerlin } from './toBerlin.ts';

test('a date has its weekday and year', () => {
  expect(formatDate('2025-03-01')).toBe('Samstag, 1. März 2025');
});

test('an instant is told as the day in Berlin', () => {
  expect(formatDate('2025-12-31T23:30:00.000Z')).toBe('Donnerstag, 1. Januar 2026');
});

test('a month has its year', () => {
  expect(formatMonth('2023-11')).toBe('November 2023');
});

test('all months and weekdays have the names that German has', () => {
  for (let days = 0; days < 366; days += 1) {
    const day = toBerlin('2024-01-01').plus({ days });
    expect(formatDate(day)).toBe(day.toFormat('cccc, d. LLLL yyyy'));
  }
});

test('a deadline has its time', () => {
  expect(formatMoment('2025-04-03T07:05:00.000Z')).toBe('Donnerstag, 3. April 2025, 9:05 Uhr');
});

test.each([
  ['09:00', '12:00', '9:00 bis 12:00 Uhr'],
  ['00:00', '06:30', '0:00 bis 6:30 Uhr'],
  ['12:30', null, 'ab 12:30 Uhr'],
  ['00:00', '24:00', 'rund um die Uhr'],
])('%s to %s reads %s', (from, to, text) => {
  expect(formatTimeRange(from, to)).toBe(text);
});
