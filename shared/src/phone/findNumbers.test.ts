import { expect, test } from 'vitest';
import { findNumbers } from './findNumbers.ts';
import { normaliseForSearch } from './normaliseForSearch.ts';

const secret = '+493023125001';

const find = (text: string, numbers: string[]) => findNumbers(normaliseForSearch(text), numbers);
const containsNumber = (text: string, number: string) => find(text, [number]).length > 0;

test.each([
  'Tel. 030 23125001',
  '030/23125-001',
  '(030) 2 31 25-0 01',
  '+49 30 23125001',
  '+49 (0)30 23125001',
  '0049 (0) 30 / 23125 - 001',
  '00493023125001',
  '<a href="tel:+493023125001">anrufen</a>',
  '<a href="tel:%2B49%2030%2023125001">anrufen</a>',
  'TEL;VALUE=uri:tel:+49-30-23125-001',
  'DESCRIPTION:Anruf unter 030 231\r\n 25001',
  '{"phone":"+493023125001"}',
  '{"phone":"030\\u00a023125001"}',
  '030\u200b231\u200d25\u2060001',
  '030\u00ad23125001',
  '030&nbsp;231&#8203;25&#x30;01',
  '030 <b>231</b><span class="x2">25001</span>',
  '０３０ ２３１２５００１',
  '٠٣٠ ٢٣١٢٥٠٠١',
  '030 \u2013 23125\u2011001',
  '030 · 231 · 25001',
  '0 3 0 2 3 1 2 5 0 0 1',
  '030_23125_001',
  '030<br>23125001',
  '030<br />23125<BR class="x">001',
  'DESCRIPTION:Anruf unter 030\\n23125001',
  'DESCRIPTION:Anruf unter\\n030 23125\\N001',
  'DESCRIPTION:Anruf unter 030\\\r\n n23125001',
  '{"phone":"030\\r\\n23125\\t001"}',
  '030 23125001¹',
  '030 23125001²³ oder',
  '030 23125001&sup1;',
  '030 23125001&#185;',
  '030 23125001<sup>1</sup>',
  '①030 23125001',
  '<b>030</b> 23125001¹',
  '<b>030</b> 231<i>25001</i><sup class="x">1</sup>',
  '⁰³⁰ ²³¹²⁵⁰⁰¹',
  '030 23125<sub>001</sub>',
  '030 23125₀₀₁',
])('finds the number in %j', (text) => {
  expect(containsNumber(text, secret)).toBe(true);
});

test.each([
  '030 23125002',
  '030 231250012',
  '030 23125 0012',
  '1030 23125001',
  '040 23125001',
  '23125001',
  'Am 03.02.3125 um 00:01',
  '',
])('does not find it in %j', (text) => {
  expect(containsNumber(text, secret)).toBe(false);
});

test('a number of another country is found with and without its sign', () => {
  expect(containsNumber('0043 1 5880', '+4315880')).toBe(true);
  expect(containsNumber('+43 (1) 5880', '+4315880')).toBe(true);
  expect(containsNumber('+43 1 5881', '+4315880')).toBe(false);
});

test('a short number stands alone', () => {
  expect(containsNumber('Rufen Sie 116 111 an', '116111')).toBe(true);
  expect(containsNumber('Postfach 1161112', '116111')).toBe(false);
});

test('many numbers are searched at once', () => {
  const text = 'ASD 030 23125001, Notdienst 0152/28817386';
  expect(find(text, ['+4915228817386', '+493023125000', secret])).toEqual(['+4915228817386', secret]);
});

test('digits of neighbouring cells are not one number', () => {
  expect(containsNumber('<td>030 23125</td><td>001</td>', secret)).toBe(false);
});

test('among thousands of numbers those of a text are found, long and short ones', () => {
  const others = Array.from({ length: 3000 }, (_, index) => `+49221471${String(index).padStart(4, '0')}`);
  const text = 'ASD <b>030</b> 231 25001, 116 111, Büro 0221 471-0042';
  expect(find(text, [...others, secret, '116111', '+4915228817386'])).toEqual(['+492214710042', secret, '116111']);
});
