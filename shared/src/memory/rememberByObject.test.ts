import { expect, test } from 'vitest';
import { rememberByObject } from './rememberByObject.ts';

test('the answer is worked out once for each object, also when it is nothing', () => {
  const asked: object[] = [];
  const ask = rememberByObject((key: { answer: number | null }) => {
    asked.push(key);
    return key.answer;
  });
  const [first, second] = [{ answer: null }, { answer: 7 }];
  expect([ask(first), ask(second), ask(first), ask(second)]).toEqual([null, 7, null, 7]);
  expect(asked).toEqual([first, second]);
});
