import { expect, test } from 'vitest';
import { landSizes } from './landSizes.ts';
import { makeLand } from './makeLand.ts';

const now = new Date('2025-04-03T10:00:00Z');

test('the same seed gives the same land, another seed another one', () => {
  const land = makeLand({ size: landSizes.small, seed: 1, now });
  expect(makeLand({ size: landSizes.small, seed: 1, now })).toEqual(land);
  expect(makeLand({ size: landSizes.small, seed: 2, now })).not.toEqual(land);
});

test('a land has as many documents as its size says', () => {
  const { size, land } = { size: landSizes.nrw, land: makeLand({ size: landSizes.nrw, seed: 1, now }) };
  const counts = Object.fromEntries(Object.keys(size).map((table) => [table, land.get(table)?.length]));
  counts['towns'] = land.get('municipalities')?.length;
  expect(counts).toEqual(size);
});

test('every number is from the ranges that are kept free for fiction', () => {
  const land = makeLand({ size: landSizes.nrw, seed: 1, now });
  const numbers = [
    ...(land.get('contacts_phones') ?? []).map((row) => row['number']),
    ...(land.get('contacts_internal_channels') ?? []).map((row) => row['value']),
    ...(land.get('jugendaemter') ?? []).map((row) => row['switchboard_number']),
  ];
  expect(numbers.length).toBeGreaterThan(1600);
  for (const number of numbers) expect(number).toMatch(/^\+49(?:3023125|4066969|2214710|8999998)\d{3}$/);
});
