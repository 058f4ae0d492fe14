import { expect, test } from 'vitest';
import { validatePostcode } from './validatePostcode.ts';

test.each([{ value: null }, { value: '' }, { value: '59494' }, { value: [] }, { value: ['59494', '59495'] }])(
  '$value is valid',
  ({ value }) => {
    expect(validatePostcode(value)).toBe(true);
  },
);

test.each(['5949', '594941', '59 494', 'Soest'])('„%s“ is no postcode', (value) => {
  expect(validatePostcode(value)).toContain(`„${value}“ ist keine Postleitzahl`);
  expect(validatePostcode(['59494', value])).toContain(`„${value}“ ist keine Postleitzahl`);
});

test('a postcode that stands twice in a list is refused by name', () => {
  expect(validatePostcode(['59494', '59495', '59494'])).toMatch(/^59494 steht zweimal in der Liste\./);
});
