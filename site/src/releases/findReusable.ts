import { existsSync, statSync } from 'node:fs';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { filesDir, type Store } from './openStore.ts';
import { pathOfFile } from './pathOfFile.ts';
import type { WantedFile } from './wantedFile.ts';

/**
 * Finds for a file the entry of the one that the build before has with equal bytes; it names the build that holds it. Null
 * when there is none.
 *
 * Of every folder that is referred to it is made certain that it is there, and of a file that could be written anew also
 * that it has its length: rendering a unit afresh makes good what has been lost of it.
 */
export function findReusable({
  store,
  base,
}: {
  store: Store;
  base: BuildManifest;
}): (wanted: WantedFile) => BuildFile | null {
  const { unit, build } = base;
  const known = new Map<string, boolean>();
  const isHolderThere = (holder: string) => {
    const isThere = known.get(holder) ?? existsSync(filesDir(store, unit, holder));
    known.set(holder, isThere);
    return isThere;
  };
  return ({ path, entry, from }) => {
    const before = base.files[path];
    if (before?.sha256 !== entry.sha256 || before.contentType !== entry.contentType) return null;
    const { file, br, gz } = before;
    const holder = before.build ?? build;
    if (!isHolderThere(holder)) return null;
    const isKnown = 'sha256' in from;
    if (!isKnown && !hasLength(pathOfFile({ store, unit, build }, before), entry.bytes)) return null;
    return { ...entry, file, build: holder, br, gz };
  };
}

// Synchronous: a look takes some microseconds, waiting for one ten times as long.
function hasLength(path: string, bytes: number): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes;
}
