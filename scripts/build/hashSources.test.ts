import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources } from './hashSources.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'schutznetz sources '));
  mkdirSync(join(root, 'site/src'), { recursive: true });
  writeFileSync(join(root, 'site/src/page.astro'), 'one');
  writeFileSync(join(root, 'lock.yaml'), 'locked');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = () => hashSources(root, ['site', 'lock.yaml']);

test('equal sources have one hash', () => {
  expect(hash()).toBe(hash());
});

test.each([
  ['a changed file', () => writeFileSync(join(root, 'site/src/page.astro'), 'two')],
  ['a new file', () => writeFileSync(join(root, 'site/src/other.astro'), '')],
  ['a renamed file', () => renameSync(join(root, 'site/src/page.astro'), join(root, 'site/src/seite.astro'))],
  ['a changed lockfile', () => writeFileSync(join(root, 'lock.yaml'), 'other')],
])('%s changes the hash', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test('what a build writes, dependencies and tests change nothing', () => {
  const before = hash();
  for (const folder of ['dist', 'node_modules', '.astro']) {
    mkdirSync(join(root, 'site', folder));
    writeFileSync(join(root, 'site', folder, 'file.js'), 'x');
  }
  writeFileSync(join(root, 'site/src/page.test.ts'), 'x');
  expect(hash()).toBe(before);
});

test('a source that is not there is an error, not an empty hash', () => {
  expect(() => hashSources(root, ['missing'])).toThrow('ENOENT');
});
