import { expect, test } from 'vitest';
import { day, phone, span, words } from './fact.ts';
import { missingFrom } from './missingFrom.ts';
import { readPage } from './readPage.ts';

const page = readPage(`<body><h1>Treffen</h1><p>Donnerstag, 3.&nbsp;April 2025, 9:00 bis 12:00&nbsp;Uhr</p>
  <p>Jugendamt, insbesondere der ASD: <a href="tel:+492196710511">02196 710-511</a></p></body>`);

test('a fact that is there leaves nothing to say', () => {
  const fact = {
    shows: [
      'Treffen',
      day('Donnerstag, 3. April 2025'),
      span('9:00', '12:00'),
      words('Jugendamt', 'ASD'),
      phone('02196710511'),
    ],
    href: 'tel:+492196710511',
  };
  expect(missingFrom(page, fact)).toEqual([]);
});

test.each([
  ['another day', { shows: [day('Donnerstag, 4. April 2025')] }],
  ['another hour', { shows: [span('19:00', '12:00')] }],
  ['a digit more', { shows: [phone('021967105110')] }],
  ['a digit less', { shows: [phone('0219671051')] }],
  ['the wrong order', { shows: ['ASD', 'Treffen'] }],
  ['no such link', { href: 'tel:+492196710512' }],
  ['something that must not be there', { hides: [/Uhr/] }],
])('%s is noticed', (_, fact) => {
  expect(missingFrom(page, fact)).toHaveLength(1);
});
