import { expect, test } from 'vitest';
import { eventMonths } from './eventMonths.ts';

test('months are addressed by their German names in ASCII, January first', () => {
  expect(eventMonths.slice(0, 3)).toEqual(['januar', 'februar', 'maerz']);
  expect(eventMonths).toHaveLength(12);
});
