import { expect, test } from 'vitest';
import { collectErrors, type FailedSave, isUnchanged, lostErrors } from './failedSave.ts';

const error = { path: 'number', message: 'Bitte mit Vorwahl.' };
const typed = { number: { value: '1032357' }, title: { value: 'ASD' } };
const marked = { ...typed, number: { value: '1032357', valid: false, errorMessage: error.message } };
const unmarked = { ...marked, number: { ...marked.number, valid: true } };
const refused: FailedSave = { before: typed, fields: typed, errors: new Map() };

test('errors that an older answer takes back are lost, whenever it comes', () => {
  expect(lostErrors(collectErrors(refused, typed), typed)).toEqual([]);
  const known = collectErrors(refused, marked);
  expect(lostErrors(known, marked)).toEqual([]);
  expect(lostErrors(collectErrors(known, unmarked), unmarked)).toEqual([error]);
  expect(lostErrors(collectErrors(refused, unmarked), unmarked)).toEqual([error]);
  const wordless = { ...typed, number: { value: '1032357', valid: false } };
  expect(lostErrors(collectErrors(known, wordless), wordless)).toEqual([error]);
});

test('a message that was left over from an earlier save is no error', () => {
  const again = { ...refused, before: unmarked };
  expect(lostErrors(collectErrors(again, unmarked), unmarked)).toEqual([]);
});

test('the form is changed when a value is, not when an error is', () => {
  expect(isUnchanged(refused, marked)).toBe(true);
  expect(isUnchanged(refused, { ...marked, title: { value: 'ASD Ost' } })).toBe(false);
});
