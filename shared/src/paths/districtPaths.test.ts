import { expect, test } from 'vitest';
import { districtPaths } from './districtPaths.ts';

test('a contact is linked by an anchor that its element can carry', () => {
  expect(districtPaths('musterkreis').contact(7)).toBe('/musterkreis/kontakte/#kontakt-7');
});

test('a group is linked on the page of the network', () => {
  expect(districtPaths('musterkreis').group('ak-insofa')).toBe('/musterkreis/netzwerk/#gruppe-ak-insofa');
});

test('an event and its calendar file stand side by side', () => {
  expect(districtPaths('musterkreis').event('fachtag')).toBe('/musterkreis/termine/fachtag/');
  expect(districtPaths('musterkreis').eventCalendar('fachtag')).toBe('/musterkreis/termine/fachtag.ics');
});
