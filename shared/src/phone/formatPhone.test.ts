import { expect, test } from 'vitest';
import { formatPhone, phoneHref } from './formatPhone.ts';
import { parsePhone } from './parsePhone.ts';

test.each([
  ['+493023125001', '030 23125001'],
  ['+4929211032357', '02921 1032357'],
  ['+4915228817386', '0152 28817386'],
  ['+491622916553', '0162 2916553'],
  ['+498001110550', '0800 111 0550'],
  ['+4315880', '+43 1 5880'],
  ['110', '110'],
  ['116111', '116 111'],
  // not known to the library, shown rather than lost
  ['+49999', '999'],
])('%s reads %s', (number, text) => {
  expect(formatPhone(number)).toBe(text);
});

test.each(['+493023125001', '+4915228817386', '+498001110550', '116111', '+4315880'])(
  'what is shown for %s can be entered again',
  (number) => {
    expect(parsePhone(formatPhone(number))).toMatchObject({ ok: true, number });
  },
);

test('a link dials the stored number', () => {
  expect(phoneHref('+493023125001')).toBe('tel:+493023125001');
  expect(phoneHref('110')).toBe('tel:110');
});
