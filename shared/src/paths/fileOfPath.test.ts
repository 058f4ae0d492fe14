import { expect, test } from 'vitest';
import { fileOfPath } from './fileOfPath.ts';

test.each([
  ['/', 'index.html'],
  ['/kreis-soest/', 'kreis-soest.html'],
  ['/kreis-soest/hilfe/', 'kreis-soest/hilfe.html'],
  ['/kreis-soest/termine/fachtag.ics', 'kreis-soest/termine/fachtag.ics'],
  ['/medien/Plan_2.pdf', 'medien/Plan_2.pdf'],
])('%s is the file %s', (path, file) => {
  expect(fileOfPath(path)).toBe(file);
});

test.each(['', 'kreis-soest/', '//', '/../etc/passwd', '/a/./b/', '/a//b/', '/a%2fb/', '/a?b=1', '/.env', '/a/\n'])(
  'refuses %j',
  (path) => {
    expect(() => fileOfPath(path)).toThrow('Not a public path');
  },
);
