import { expect, test } from 'vitest';
import { parseCall, UsageError } from './parseCall.ts';

test('reads commands with their numbers, units and options in any order', () => {
  expect(parseCall(['list', '--json'])).toEqual({ command: 'list', json: true, limit: 20 });
  expect(parseCall(['--limit', '3', 'list'])).toMatchObject({ command: 'list', limit: 3 });
  expect(parseCall(['rollback', '12', 'musterkreis', 'portal'])).toMatchObject({
    number: 12,
    units: ['musterkreis', 'portal'],
  });
  expect(parseCall(['publish'])).toMatchObject({ command: 'publish', units: [], timeoutMs: 120_000 });
  expect(parseCall(['verify'])).toMatchObject({ number: null, bytesOnly: false });
});

test('without a command it shows the help', () => {
  expect(parseCall([])).toMatchObject({ command: 'help' });
  expect(parseCall(['show', '--help'])).toMatchObject({ command: 'help' });
});

test.each([
  ['löschen'],
  ['show'],
  ['show', 'neun'],
  ['rollback', '0'],
  ['list', '5'],
  ['gc', '--alles'],
  ['pause', 'portal'],
])('refuses %s %s', (...args) => {
  expect(() => parseCall(args.filter((arg) => arg !== undefined))).toThrow(UsageError);
});
