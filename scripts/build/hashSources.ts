import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const skippedFolders = new Set(['node_modules', '.next', 'dist', '.astro', '.data']);
/** Tests, and files that a build writes itself, decide nothing about what is compiled. */
const skippedFiles = /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/** Changes with the name or content of any source file below the given files and folders of the checkout. */
export function hashSources(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).sort()) {
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(join(path, entry.name));
    return skippedFiles.test(entry.name) ? [] : [join(path, entry.name)];
  });
}
