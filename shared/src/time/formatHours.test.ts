import { expect, test } from 'vitest';
import type { Hours, HoursBlock } from '../contract/contact.ts';
import { formatHours } from './formatHours.ts';

const block = (days: HoursBlock['days'], from: string, to: string | null, more: Partial<HoursBlock> = {}) => ({
  days,
  from,
  to,
  channel: 'any' as const,
  language: null,
  ...more,
});
const hours = (...blocks: HoursBlock[]): Hours => ({ alwaysOpen: false, blocks, note: null, closedOnHolidays: false });
const rows = (...blocks: HoursBlock[]) => formatHours(hours(...blocks)).map((row) => [row.days, ...row.times]);

test('days with equal times share a row', () => {
  expect(rows(block(['mo', 'di', 'mi', 'do'], '08:00', '16:00'), block(['fr'], '08:00', '12:30'))).toEqual([
    ['Montag bis Donnerstag', '8:00 bis 16:00 Uhr'],
    ['Freitag', '8:00 bis 12:30 Uhr'],
  ]);
});

test('several times of a day stand in their order, whatever the order of entry', () => {
  expect(rows(block(['di', 'do'], '14:00', '18:00'), block(['mo', 'di', 'do'], '08:30', '12:00'))).toEqual([
    ['Montag', '8:30 bis 12:00 Uhr'],
    ['Dienstag und Donnerstag', '8:30 bis 12:00 Uhr', '14:00 bis 18:00 Uhr'],
  ]);
});

test('an open end says only when it begins', () => {
  expect(rows(block(['mi'], '14:00', null))).toEqual([['Mittwoch', 'ab 14:00 Uhr']]);
});

test('days with a gap are named apart', () => {
  expect(rows(block(['mo', 'di', 'mi', 'fr', 'so'], '09:00', '10:00'))).toEqual([
    ['Montag bis Mittwoch, Freitag und Sonntag', '9:00 bis 10:00 Uhr'],
  ]);
});

test('all seven days are called daily', () => {
  expect(rows(block(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'], '00:00', '24:00'))).toEqual([
    ['täglich', 'rund um die Uhr'],
  ]);
});

test('channels and languages have rows of their own', () => {
  const made = formatHours(
    hours(
      block(['mo'], '08:00', '16:00', { channel: 'phone' }),
      block(['mo'], '08:00', '16:00', { channel: 'visit' }),
      block(['mo'], '10:00', '11:00', { channel: 'phone', language: 'Türkisch' }),
    ),
  );
  expect(made.map((row) => [row.channelLabel, row.language, row.times[0]])).toEqual([
    ['telefonisch', null, '8:00 bis 16:00 Uhr'],
    ['persönlich', null, '8:00 bis 16:00 Uhr'],
    ['telefonisch', 'Türkisch', '10:00 bis 11:00 Uhr'],
  ]);
});

test('always open is one row', () => {
  expect(formatHours({ ...hours(), alwaysOpen: true })).toEqual([
    { days: 'täglich', times: ['rund um die Uhr'], channel: 'any', channelLabel: null, language: null },
  ]);
});

test('unknown hours make no row', () => {
  expect(rows()).toEqual([]);
});
