import { expect, test } from 'vitest';
import type { HoursBlock } from '../contract/contact.ts';
import { validateHours } from './validateHours.ts';

const block = (days: HoursBlock['days'], from: string, to: string | null, more: Partial<HoursBlock> = {}) => ({
  days,
  from,
  to,
  channel: 'any' as const,
  language: null,
  ...more,
});

test('blocks that touch, and blocks of other channels and languages, are well', () => {
  expect(
    validateHours([
      block(['mo'], '08:00', '12:00'),
      block(['mo'], '12:00', null),
      block(['mo'], '08:00', '12:00', { channel: 'phone' }),
      block(['mo'], '08:00', '12:00', { language: 'Arabisch' }),
      block(['di'], '00:00', '24:00'),
    ]),
  ).toEqual([]);
});

test('an overlap names the day and both times', () => {
  expect(validateHours([block(['mo', 'di'], '08:00', '12:30'), block(['di', 'mi'], '12:00', '16:00')])).toEqual([
    'Dienstag: „8:00 bis 12:30 Uhr“ und „12:00 bis 16:00 Uhr“ überschneiden sich.',
  ]);
});

test('the same times twice overlap', () => {
  expect(validateHours([block(['so'], '08:00', '12:00'), block(['so'], '08:00', '12:00')])).toHaveLength(1);
});

test('nothing can follow an open end on its day', () => {
  expect(validateHours([block(['fr'], '08:00', null), block(['fr'], '14:00', '16:00')])).toEqual([
    'Freitag: „ab 8:00 Uhr“ und „14:00 bis 16:00 Uhr“ überschneiden sich.',
  ]);
});

test.each([
  ['16:00', '08:00'],
  ['08:00', '08:00'],
  ['24:00', null],
])('from %s to %s is no time', (from, to) => {
  const [message, ...others] = validateHours([block(['mo', 'di', 'mi'], from, to)]);
  expect(message).toMatch(/^Montag bis Mittwoch: .+ das Ende liegt nicht nach dem Beginn\./);
  expect(others).toEqual([]);
});
