import { expect, test } from 'vitest';
import { phoneNumber } from '../contract/primitives.ts';
import { parsePhone } from './parsePhone.ts';
import { shortNumbers } from './shortNumbers.ts';

test.each([
  '030 23125001',
  '030/23125-001',
  '(030) 23125 001',
  '030 - 23 12 50 01',
  '030.23125.001',
  '030–23125001',
  '+49 30 23125001',
  '+49 (0)30 23125001',
  '+49 (0) 30 / 23125-001',
  '+49 030 23125001',
  '+49(30)23125001',
  '0049 30 23125001',
  '0049 (0)30 23125001',
  '00 49 30 23125001',
  ' 030 23125001 ',
  '030\u00a023125\u200b001',
])('%j is one landline number', (input) => {
  expect(parsePhone(input)).toEqual({ ok: true, number: '+493023125001', kind: 'landline' });
});

test.each([
  ['0152 28817386', '+4915228817386', 'mobile'],
  ['0171 39200 12', '+491713920012', 'mobile'],
  ['0800 111 0550', '+498001110550', 'freecall'],
  ['0800 22 55 530', '+498002255530', 'freecall'],
  ['+43 1 5880', '+4315880', 'landline'],
])('%s is %s, %s', (input, number, kind) => {
  expect(parsePhone(input)).toEqual({ ok: true, number, kind });
});

test.each([
  ['110', '110'],
  ['1 1 2', '112'],
  ['116 111', '116111'],
  ['116-117', '116117'],
  ['+49 116 111', '116111'],
  ['115', '115'],
])('%s is the short number %s', (input, number) => {
  expect(parsePhone(input)).toEqual({ ok: true, number, kind: 'short' });
});

test('every short number can be stored', () => {
  for (const number of shortNumbers.keys()) expect(phoneNumber.safeParse(number).success).toBe(true);
});

test.each(['23125001', '23125-001', '116', '49 30 23125001'])('%s lacks its area code', (input) => {
  expect(parsePhone(input)).toMatchObject({ ok: false, message: expect.stringContaining('mit Vorwahl') as string });
});

test.each(['030', '030 1', '03012345678901234567', '+49 116', '+999 123456', '0999 99'])('%s cannot exist', (input) => {
  expect(parsePhone(input)).toMatchObject({
    ok: false,
    message: expect.stringContaining('kann es so nicht') as string,
  });
});

test.each(['Frau Muster', 'tel', '030 23125001#5', 'Frau Muster, 030 23125001'])(
  '%s is not one number only',
  (input) => {
    expect(parsePhone(input)).toMatchObject({
      ok: false,
      message: expect.stringContaining('nur eine einzige') as string,
    });
  },
);

test.each([
  '030 23125-000 / 030 23125-001',
  '030/23125-000 / 030/23125-001',
  '030 23125000/030 23125001',
  '(030) 23125000 / (030) 23125001',
  '+49 30 23125000 / +49 30 23125001',
  '030 23125001 oder 002',
  '030 23125001 oder 0152 28817386',
  '030 23125001 bzw. 030 23125002',
  '030 23125001, 030 23125002',
  '030 23125001; 030 23125002',
])('%s is two numbers', (input) => {
  expect(parsePhone(input)).toEqual({ ok: false, message: 'Bitte tragen Sie je Zeile nur eine Nummer ein.' });
});

test.each(['+49 30/23125001', '+49 (0)30 / 231 25 001', '030/23125/001', '030 / 0231 25001'])(
  '%s with its slash is not taken for two numbers',
  (input) => {
    expect(parsePhone(input)).not.toMatchObject({ message: expect.stringContaining('je Zeile') as string });
  },
);

test('nothing is asked for', () => {
  expect(parsePhone(' \u200b ')).toEqual({ ok: false, message: 'Bitte geben Sie eine Telefonnummer ein.' });
});

test('an expensive number is refused', () => {
  expect(parsePhone('0900 1 234567')).toMatchObject({ ok: false, message: expect.stringContaining('Geld') as string });
});
