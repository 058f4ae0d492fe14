import { expect, test } from 'vitest';
import { foldForSearch, initialLetter, isSameName, matchesSearch } from './foldForSearch.ts';

test.each([
  ['München', 'muenchen'],
  ['MÜNCHEN', 'muenchen'],
  ['Mu\u0308nchen', 'muenchen'],
  ['Straße', 'strasse'],
  ['Minden-Lübbecke', 'minden luebbecke'],
  ['  St.  Tönis ', 'st toenis'],
  ['Café', 'cafe'],
])('%s is compared as %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test.each([
  ['Muenchen', 'München'],
  ['Munchen', 'München'],
  ['münch', 'Muenchen'],
  ['sassen', 'Bad Sassendorf'],
  ['bad sass', 'Bad Sassendorf'],
  ['badsass', 'Bad Sassendorf'],
  ['dorf bad', 'Bad Dorf'],
  ['minden luebb', 'Minden-Lübbecke'],
  ['mindenlübbecke', 'Minden-Lübbecke'],
  ['strasse', 'Straße'],
  ['594', '59494'],
  ['', 'Soest'],
])('%j finds %s', (query, name) => {
  expect(matchesSearch(query, ['Anderswo', name])).toBe(true);
});

test.each([
  ['dorf', 'Bad Sassendorf'],
  ['oest', 'Soest'],
  ['soest x', 'Soest'],
  ['494', '59494'],
])('%s does not find %s', (query, name) => {
  expect(matchesSearch(query, [name])).toBe(false);
});

test('names are the same but for umlauts, case and hyphens', () => {
  expect(isSameName('Sankt-Tönis', 'sankt toenis')).toBe(true);
  expect(isSameName('Tönis', 'Tönisvorst')).toBe(false);
});

test('an umlaut stands with its vowel in a list from A to Z', () => {
  expect(initialLetter('Übach')).toBe('U');
  expect(initialLetter('„Öde“')).toBe('O');
});
