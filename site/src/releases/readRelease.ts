import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { currentLink, releaseDir, type Store } from './openStore.ts';
import { release, type Release } from './release.ts';
import { versionOf } from './versionOf.ts';
import { StoreError, systemCode } from './StoreError.ts';

/** The release with this number, live or not. Nobody may change it. Throws `unknown-release` or `damaged`. */
export async function readRelease(store: Store, n: number): Promise<Release> {
  const path = `${releaseDir(store, n)}/release.json`;
  try {
    const version = await versionOf(path);
    if (latest?.path === path && latest.version === version) return latest.release;
    const found = release.parse(JSON.parse(await readFile(path, 'utf8')));
    if (found.n !== n) throw new Error(`The file belongs to release ${found.n}`);
    latest = { path, version, release: found };
    return found;
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      throw new StoreError('unknown-release', `Die Veröffentlichung ${n} gibt es nicht (mehr).`, error);
    throw new StoreError('damaged', `Die Veröffentlichung ${n} ist beschädigt und lässt sich nicht lesen.`, error);
  }
}

// A publish reads the live one five times, and with 400 districts that takes almost a millisecond each.
let latest: { path: string; version: string; release: Release } | null = null;

/** Number of the live release; null while nothing was ever published. */
export async function currentNumber(store: Store): Promise<number | null> {
  try {
    return releaseNumber(await readlink(currentLink(store)));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The release that is live; null while nothing was ever published. Throws `damaged`. */
export async function currentRelease(store: Store): Promise<Release | null> {
  const n = await currentNumber(store);
  return n === null ? null : readRelease(store, n);
}

/** Releases that are or were live, newest first. What was kept no longer is not in it. */
export async function listReleases(store: Store, limit = 100): Promise<Release[]> {
  const releases: Release[] = [];
  let next = await currentNumber(store);
  while (next !== null && releases.length < limit) {
    try {
      const found = await readRelease(store, next);
      releases.push(found);
      next = found.previous;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'unknown-release' && releases.length > 0) return releases;
      throw error;
    }
  }
  return releases;
}

/** Number in the target of the link `current`. */
export function releaseNumber(target: string): number {
  const n = Number(basename(target));
  if (!Number.isSafeInteger(n) || n < 1)
    throw new StoreError('damaged', `Der Zeiger auf die sichtbare Veröffentlichung ist beschädigt: ${target}`);
  return n;
}
