import { afterEach, expect, test } from 'vitest';
import { holidayName, holidaysOf } from './holidayName.ts';

const localZone = process.env['TZ'];

afterEach(() => {
  if (localZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = localZone;
});

test('the public holidays of North Rhine-Westphalia in 2025 are these eleven', () => {
  expect([...holidaysOf(2025)]).toEqual([
    ['2025-01-01', 'Neujahrstag'],
    ['2025-04-18', 'Karfreitag'],
    ['2025-04-21', 'Ostermontag'],
    ['2025-05-01', 'Tag der Arbeit'],
    ['2025-05-29', 'Christi Himmelfahrt'],
    ['2025-06-09', 'Pfingstmontag'],
    ['2025-06-19', 'Fronleichnam'],
    ['2025-10-03', 'Tag der Deutschen Einheit'],
    ['2025-11-01', 'Allerheiligen'],
    ['2025-12-25', '1. Weihnachtstag'],
    ['2025-12-26', '2. Weihnachtstag'],
  ]);
});

test.each([
  ['2026-06-04', 'Fronleichnam'],
  ['2027-05-27', 'Fronleichnam'],
  ['2024-03-29', 'Karfreitag'],
  ['2038-04-26', 'Ostermontag'],
  ['2017-10-31', 'Reformationstag'],
])('%s is %s', (day, name) => {
  expect(holidayName(day)).toBe(name);
});

test.each([
  ['2025-01-06', 'Heilige Drei Könige'],
  ['2025-03-08', 'Weltfrauentag'],
  ['2025-04-20', 'Ostersonntag'],
  ['2025-08-15', 'Mariä Himmelfahrt'],
  ['2025-09-20', 'Weltkindertag'],
  ['2025-10-31', 'Reformationstag'],
  ['2025-11-19', 'Buß- und Bettag'],
  ['2025-12-24', 'Heiligabend'],
])('%s, %s, is no public holiday here', (day) => {
  expect(holidayName(day)).toBeNull();
});

test('the day in Berlin counts, not the day in UTC', () => {
  expect(holidayName('2025-05-01T22:30:00.000Z')).toBeNull();
  expect(holidayName('2025-04-30T22:30:00.000Z')).toBe('Tag der Arbeit');
});

// a year each, as a year is only worked out once
test.each([
  ['America/Los_Angeles', '2031-06-12'],
  ['Pacific/Auckland', '2032-05-27'],
  ['Pacific/Kiritimati', '2033-06-16'],
])('a server in %s knows that %s is Fronleichnam', (tz, day) => {
  process.env['TZ'] = tz;
  expect(holidayName(day)).toBe('Fronleichnam');
});
