import { expect, test } from 'vitest';
import { chooseUnits } from './chooseUnits.ts';

const everything = Array.from({ length: 54 }, (_, index) => `kreis-${index}`);

test('Wishes come in their order, each unit once.', () => {
  const wishes = [['kreis-3', 'portal'], ['kreis-1'], ['kreis-3']];
  expect(chooseUnits({ wishes, byClock: [] })).toEqual(['kreis-3', 'portal', 'kreis-1']);
});

test('A wish for one district does not wait for one for everything that was there before.', () => {
  expect(chooseUnits({ wishes: [everything, ['kreis-40']], byClock: [] })).toEqual(['kreis-40']);
  expect(chooseUnits({ wishes: [everything], byClock: [] })).toEqual(everything);
});

test('The clock takes the first four places of a batch and leaves the others to people.', () => {
  const units = chooseUnits({ wishes: [['kreis-40', 'portal']], byClock: everything.slice(0, 10) });
  expect(units.slice(0, 6)).toEqual(['kreis-0', 'kreis-1', 'kreis-2', 'kreis-3', 'kreis-40', 'portal']);
  expect(units).toHaveLength(12);
});
