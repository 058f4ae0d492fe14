import { expect, test } from 'vitest';
import { numbersInText } from './numbersInText.ts';

test.each([
  ['Vertretung: 030/23125-099, sonst 0152 28817386.', ['+493023125099', '+4915228817386']],
  ['+49 (0)30 23125 098', ['+493023125098']],
  ['Diensthandy 0152-28817386', ['+4915228817386']],
  ['Nur für Polizei (110) und Kliniken, seit 01.02.2026', []],
  ['', []],
])('In %j are the numbers %j.', (text, numbers) => {
  expect(numbersInText(text)).toEqual(numbers);
});
