import { expect, test } from 'vitest';
import { slug } from '../contract/primitives.ts';
import { makeSlug } from './makeSlug.ts';

test.each([
  ['Kreis Minden-Lübbecke', 'kreis-minden-luebbecke'],
  ['Größe & Maß', 'groesse-und-mass'],
  ['  Café – „Familie“, 2. Treffen!  ', 'cafe-familie-2-treffen'],
  ['§ 8a SGB VIII', 'paragraf-8a-sgb-viii'],
  ['ÄRZTINNEN', 'aerztinnen'],
])('%s becomes %s', (title, expected) => {
  expect(makeSlug(title)).toBe(expected);
});

test('an umlaut that is written as letter and accent gives the same slug', () => {
  expect(makeSlug('Lübbecke'.normalize('NFD'))).toBe('luebbecke');
});

test('a long title is cut between words and stays a slug', () => {
  const made = makeSlug('Interdisziplinäre Fallberatung zwischen Jugendhilfe und Gesundheitswesen im Musterkreis');
  expect(made).toBe('interdisziplinaere-fallberatung-zwischen-jugendhilfe-und');
  expect(slug.safeParse(made).success).toBe(true);
});

test('a single word that is too long is cut', () => {
  expect(makeSlug('a'.repeat(80))).toBe('a'.repeat(60));
});

test('a title without letters has no slug', () => {
  expect(makeSlug('!?')).toBe('');
});
