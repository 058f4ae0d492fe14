import { expect, test } from 'vitest';
import { fieldOf, nameOf, numberIn, numberOf, recordOf } from './cellNumbers.ts';

const cells = ['events', 'events/?', 'events/length', 'events/7', 'events/7/?', 'events/7/title', 'events/7/title/?'];

test('each cell has one number, and a number has the name of its cell', () => {
  expect(new Set(cells.map(numberOf)).size).toBe(cells.length);
  expect(cells.map(numberOf).map(nameOf)).toEqual(cells);
});

test('the number of a field is found by its record and by its name', () => {
  expect(numberIn(recordOf('events/7'), fieldOf('title'))).toBe(numberOf('events/7/title'));
  expect(numberIn(recordOf('events/8'), fieldOf('title'))).not.toBe(numberOf('events/7/title'));
});

test('with more fields than there is room for, each has a number still', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `contacts/3/field-${index}`);
  expect(new Set(many.map(numberOf)).size).toBe(many.length);
  expect(many.map(numberOf).map(nameOf)).toEqual(many);
  expect(numberIn(recordOf('contacts/3'), fieldOf('field-1999'))).toBe(numberOf('contacts/3/field-1999'));
});
