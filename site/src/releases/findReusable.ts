import { existsSync, statSync } from 'node:fs';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { filesDir, type Store } from './openStore.ts';
import { pathOfFile } from './pathOfFile.ts';
import type { WantedFile } from './wantedFile.ts';

/**
 * Entries of the files that the build before has with equal bytes, by public path. Each names the build that holds them.
 *
 * Of every folder that is referred to it is made certain that it is there, and of a file that could be written anew also
 * that it has its length: rendering a unit afresh makes good what has been lost of it.
 */
export function findReusable({
  store,
  base,
  wanted,
}: {
  store: Store;
  base: BuildManifest;
  wanted: readonly WantedFile[];
}): Map<string, BuildFile> {
  const { unit, build } = base;
  const known = new Map<string, boolean>();
  const isHolderThere = (holder: string) => {
    const isThere = known.get(holder) ?? existsSync(filesDir(store, unit, holder));
    known.set(holder, isThere);
    return isThere;
  };
  const found = new Map<string, BuildFile>();
  for (const { path, entry, from } of wanted) {
    const before = base.files[path];
    if (before?.sha256 !== entry.sha256 || before.contentType !== entry.contentType) continue;
    const { file, br, gz } = before;
    const holder = before.build ?? build;
    if (!isHolderThere(holder)) continue;
    const isKnown = 'sha256' in from;
    if (!isKnown && !hasLength(pathOfFile({ store, unit, build }, before), entry.bytes)) continue;
    found.set(path, { ...entry, file, build: holder, br, gz });
  }
  return found;
}

// Synchronous: a look takes some microseconds, waiting for one ten times as long.
function hasLength(path: string, bytes: number): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes;
}
