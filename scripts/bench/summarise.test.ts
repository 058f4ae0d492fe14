import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

test('the percentiles of a hundred values are the values of their rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarise(values)).toEqual({ count: 100, p50: 50, p95: 95, max: 100 });
});

test('a single value is all of them', () => {
  expect(summarise([12.34])).toEqual({ count: 1, p50: 12.3, p95: 12.3, max: 12.3 });
});
