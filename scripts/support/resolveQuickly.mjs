// Preloaded into every process by `bootstrap.mjs`. To know the format of a module, Node.js parses the `package.json` of its
// package once for each of its files. Those of date-fns and drizzle-orm have 200 kB, and Payload loads 400 files of them:
// three of the four seconds in which Payload is loaded. Where no other answer is possible, this gives it from memory.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

/** by the address of a folder */
const known = new Map();

// A Node.js that somebody else's script starts may be too old to have it.
modules.registerHooks?.({
  resolve(specifier, context, nextResolve) {
    return resolveInPackage(specifier, context) ?? nextResolve(specifier, context);
  },
});

/** @returns null where Node.js has to say it */
function resolveInPackage(specifier, { parentURL, conditions }) {
  const isPlain = /^\.\.?\/[\w./-]+\.js$/.test(specifier) && conditions.includes('import');
  if (!isPlain || !parentURL?.startsWith('file:') || !parentURL.includes('/node_modules/')) return null;
  const url = new URL(specifier, parentURL);
  if (!url.pathname.includes('/node_modules/') || !isOfModules(new URL('.', url))) return null;
  if (!lstatSync(url, { throwIfNoEntry: false })?.isFile()) return null;
  return { url: url.href, format: 'module', shortCircuit: true };
}

/** Whether a `.js` in this folder is an ES module by its package's own word, and the folder no link to another one. */
function isOfModules(folder) {
  const found = known.get(folder.href);
  if (found !== undefined) return found;
  const result = isReal(folder) && typeOf(folder) === 'module';
  known.set(folder.href, result);
  return result;
}

function typeOf(folder) {
  const file = new URL('package.json', folder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type;
  if (folder.pathname.endsWith('/node_modules/')) return undefined;
  return isOfModules(new URL('..', folder)) ? 'module' : undefined;
}

function isReal(folder) {
  try {
    return `${realpathSync(folder)}/` === fileURLToPath(folder);
  } catch {
    return false;
  }
}
