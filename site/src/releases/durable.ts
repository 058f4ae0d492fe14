import { execFile } from 'node:child_process';
import { closeSync, fsync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { mapLimited } from './mapLimited.ts';

/**
 * Brings files and the entries of folders, all of one file system, to the disk. At once, because a file system writes
 * what waits together.
 */
export async function syncAll(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  if (first !== undefined && paths.length >= manyPaths && (await syncFileSystem(first))) return;
  await mapLimited(paths, 16, syncPath);
}

/** From here on one flush of the whole file system costs less than one of each file: of 1,500 files a tenth. */
export const manyPaths = 300;

/** Brings an open file, or the entries of an open folder, to the disk. */
export const syncDescriptor: (descriptor: number) => Promise<void> = promisify(fsync);

/** False where it is not certain that everything is on the disk. Only Linux's `sync -f` waits and tells of errors. */
async function syncFileSystem(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return promisify(execFile)('sync', ['-f', path]).then(
    () => true,
    () => false,
  );
}

async function syncPath(path: string): Promise<void> {
  const descriptor = openSync(path, 'r');
  try {
    await syncDescriptor(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The folders that hold these files, and their parents up to but without `.`, parents first. */
export function foldersOf(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return [...folders].sort();
}

/**
 * Makes a tree of folders, parents first. Synchronous, because a call takes some microseconds
 * and there are hundreds: waiting for each would take ten times as long.
 */
export function makeFolders(root: string, folders: readonly string[]): void {
  mkdirSync(root);
  for (const folder of folders) mkdirSync(`${root}/${folder}`);
}
