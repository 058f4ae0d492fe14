import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const hook = pathToFileURL(join(import.meta.dirname, 'resolveQuickly.mjs')).href;
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'schutznetz resolve ')));
  const where = 'export default import.meta.url;';
  const files = {
    'modules/package.json': '{ "type": "module", "exports": { "./*": "./*" } }',
    'modules/here.js': where,
    'modules/deep/down/here.js': where,
    'modules/older/package.json': '{ "type": "commonjs" }',
    'modules/older/here.js': 'module.exports = __filename;',
    'modules/unnamed/package.json': '{}',
    'modules/unnamed/module.js': where,
    'modules/unnamed/script.js': 'module.exports = __filename;',
    'other/package.json': '{ "type": "module" }',
    'other/here.js': where,
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  symlinkSync(join(folder, 'node_modules/other/here.js'), join(folder, 'node_modules/modules/link.js'));
  symlinkSync(join(folder, 'node_modules/other'), join(folder, 'node_modules/modules/linked'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, 'node_modules', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Says at the end how many imports of the package Node.js itself had to resolve. */
const counter = `
  import { registerHooks } from 'node:module';
  let count = 0;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (context.parentURL?.endsWith('/modules/main.js')) count += 1;
      return nextResolve(specifier, context);
    },
  });
  process.on('exit', () => console.log(count));`;

/** What a module of a package gets for an import, or the code of the error. */
function load(specifier: string, options: string[]): string {
  write(
    'modules/main.js',
    `console.log(await import(${JSON.stringify(specifier)}).then((found) => found.default, ({ code }) => code));`,
  );
  const main = join(folder, 'main.mjs');
  writeFileSync(main, `await import('modules/main.js');`);
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stdout, stderr } = spawnSync(process.execPath, [...options, main], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}

test.each([
  ['./here.js', 'modules/here.js'],
  ['./deep/down/here.js', 'modules/deep/down/here.js'],
  ['./older/here.js', 'modules/older/here.js'],
  ['./unnamed/module.js', 'modules/unnamed/module.js'],
  ['./unnamed/script.js', 'modules/unnamed/script.js'],
  ['./link.js', 'other/here.js'],
  ['./linked/here.js', 'other/here.js'],
  ['../other/here.js', 'other/here.js'],
  ['./missing.js', 'ERR_MODULE_NOT_FOUND'],
  ['./deep', 'ERR_UNSUPPORTED_DIR_IMPORT'],
])('An import of %s gives what Node.js alone gives.', (specifier, expected) => {
  const quick = load(specifier, ['--import', hook]);
  expect(quick).toBe(load(specifier, []));
  expect(decodeURI(quick)).toContain(expected);
});

test.each([
  ['./here.js', 0],
  ['./deep/down/here.js', 0],
  ['./older/here.js', 1],
  ['./link.js', 1],
])('Of an import of %s Node.js is asked %s times.', (specifier, times) => {
  write('counter.mjs', counter);
  const first = pathToFileURL(join(folder, 'node_modules/counter.mjs')).href;
  expect(load(specifier, ['--import', first, '--import', hook]).split('\n').at(-1)).toBe(String(times));
});
