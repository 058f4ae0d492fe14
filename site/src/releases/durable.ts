import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { mapLimited } from './mapLimited.ts';

/** Writes a file that must not exist yet; returns when its bytes are on the disk. Its folder's entry is not synced. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings the data of a file, or the entries of a folder, to the disk. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
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

export async function makeFolders(root: string, folders: readonly string[]): Promise<void> {
  await mkdir(root, { recursive: true });
  // One after the other: a parent is listed before its children.
  for (const folder of folders) await mkdir(`${root}/${folder}`, { recursive: true });
}

export async function syncFolders(root: string, folders: readonly string[]): Promise<void> {
  await mapLimited([...folders.map((folder) => `${root}/${folder}`), root], 8, syncPath);
}
