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

test('A wish waits for a unit that is just being published, and others go ahead of it.', () => {
  const isBusy = (unit: string) => unit === 'portal';
  const wishes = [['kreis-3', 'portal'], ['kreis-1'], everything];
  expect(chooseUnits({ wishes, byClock: ['portal', 'kreis-7'], isBusy })).toEqual(['kreis-7', 'kreis-1']);
  expect(chooseUnits({ wishes: [['kreis-3', 'portal']], byClock: [], isBusy })).toEqual([]);
});

test('A wish for everything goes on with what is not being published.', () => {
  const isBusy = (unit: string) => unit !== 'kreis-5';
  expect(chooseUnits({ wishes: [everything], byClock: [], isBusy })).toEqual(['kreis-5']);
});
