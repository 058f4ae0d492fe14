import { expect, test } from 'vitest';
import type { Hours, HoursBlock } from '../contract/contact.ts';
import { openState } from './openState.ts';
import { toBerlin } from './toBerlin.ts';

const block = (days: HoursBlock['days'], from: string, to: string | null, channel: HoursBlock['channel'] = 'any') => ({
  days,
  from,
  to,
  channel,
  language: null,
});
const hours = (blocks: HoursBlock[], more: Partial<Hours> = {}): Hours => ({
  alwaysOpen: false,
  blocks,
  note: null,
  closedOnHolidays: false,
  ...more,
});
const office = hours([block(['mo', 'di', 'mi', 'do', 'fr'], '08:00', '16:00')], { closedOnHolidays: true });

function stateAt(value: Hours, now: string, channel?: HoursBlock['channel']) {
  const { state, closes, opens } = openState(value, toBerlin(now), channel);
  return [state, closes?.toFormat('yyyy-MM-dd HH:mm') ?? null, opens?.toFormat('yyyy-MM-dd HH:mm') ?? null];
}

test('an office is open from its first minute until before its last', () => {
  expect(stateAt(office, '2025-04-03T08:00')).toEqual(['open', '2025-04-03 16:00', '2025-04-04 08:00']);
  expect(stateAt(office, '2025-04-03T15:59:59')[0]).toBe('open');
  expect(stateAt(office, '2025-04-03T16:00')).toEqual(['closed', null, '2025-04-04 08:00']);
});

test('after the weekend and the holidays of Easter it opens on Tuesday', () => {
  expect(stateAt(office, '2025-04-17T17:00')).toEqual(['closed', null, '2025-04-22 08:00']);
  expect(stateAt(office, '2025-04-21T10:00')[0]).toBe('closed');
});

test("at the year's end it opens on 2 January", () => {
  expect(stateAt(office, '2025-12-31T23:59')).toEqual(['closed', null, '2026-01-02 08:00']);
});

test('on a holiday that the hours do not exclude it is open', () => {
  expect(stateAt({ ...office, closedOnHolidays: false }, '2025-05-01T10:00')[0]).toBe('open');
});

test('eight in the morning stays eight over both clock changes', () => {
  const sunday = hours([block(['so'], '08:00', '09:00')]);
  expect(stateAt(sunday, '2025-03-30T06:00:00.000Z')[0]).toBe('open');
  expect(stateAt(sunday, '2025-03-30T07:00:00.000Z')[0]).toBe('closed');
  expect(stateAt(sunday, '2025-10-26T06:59:00.000Z')[0]).toBe('closed');
  expect(stateAt(sunday, '2025-10-26T07:00:00.000Z')[0]).toBe('open');
});

test('a night that the editor entered as two blocks is one opening', () => {
  const night = hours([block(['sa'], '20:00', '24:00'), block(['so'], '00:00', '06:00')]);
  expect(stateAt(night, '2025-04-05T23:00').slice(0, 2)).toEqual(['open', '2025-04-06 06:00']);
});

test('once an open end has begun nobody can say whether it is open', () => {
  const openEnd = hours([block(['do'], '14:00', null)]);
  expect(stateAt(openEnd, '2025-04-03T13:00')).toEqual(['closed', null, '2025-04-03 14:00']);
  expect(stateAt(openEnd, '2025-04-03T15:00')).toEqual(['unknown', null, '2025-04-10 14:00']);
  expect(stateAt(openEnd, '2025-04-04T00:00')[0]).toBe('closed');
});

test('only the hours of the asked channel count', () => {
  const visit = hours([block(['do'], '08:00', '12:00', 'visit'), block(['do'], '08:00', '16:00', 'phone')]);
  expect(stateAt(visit, '2025-04-03T13:00', 'visit')[0]).toBe('closed');
  expect(stateAt(visit, '2025-04-03T13:00', 'phone')[0]).toBe('open');
  expect(stateAt(visit, '2025-04-03T13:00', 'chat')[0]).toBe('unknown');
});

test('always open never closes', () => {
  expect(stateAt(hours([], { alwaysOpen: true }), '2025-12-25T03:00')).toEqual(['open', null, null]);
});

test('without hours nothing is known', () => {
  expect(stateAt(hours([]), '2025-04-03T10:00')).toEqual(['unknown', null, null]);
});
