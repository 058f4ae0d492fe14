import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toStoreError } from './StoreError.ts';

/** Where the parts of a release store lie. A plain value: it can be handed to a worker. */
export interface Store {
  readonly root: string;
}

/**
 * Opens the release store of a data directory and makes its folders where they are missing.
 * A store that exists is not written to, so a read-only one can be opened.
 * @param dataDir the directory that `DATA_DIR` names; the store is its folder `site`
 */
export async function openStore(dataDir: string): Promise<Store> {
  const store = storeOf(dataDir);
  try {
    for (const folder of [assetsDir(store), codeDir(store), unitsDir(store), releasesDir(store), tempDir(store)])
      await mkdir(folder, { recursive: true });
  } catch (error) {
    throw toStoreError(error, 'Das Anlegen des Speichers für Veröffentlichungen');
  }
  return store;
}

/** The store of a data directory for reading only, whether it exists or not. */
export function storeOf(dataDir: string): Store {
  return { root: join(dataDir, 'site') };
}

/** Compiled scripts, styles and fonts, named by their content: only ever added to. */
export const assetsDir = (store: Store) => join(store.root, 'assets');
/** One file per code version: the assets that it needs. */
export const codeDir = (store: Store) => join(store.root, 'code');
export const unitsDir = (store: Store) => join(store.root, 'units');
export const buildDir = (store: Store, unit: string, build: string) => join(store.root, 'units', unit, build);
/** The files that a build was the first to have; see `pathOfFile` for all that belong to it. */
export const filesDir = (store: Store, unit: string, build: string) => join(buildDir(store, unit, build), 'files');
export const releasesDir = (store: Store) => join(store.root, 'releases');
export const releaseDir = (store: Store, n: number) => join(store.root, 'releases', String(n));
/** Symbolic link to the release that is live; relative, so that the store can be moved. */
export const currentLink = (store: Store) => join(store.root, 'current');
/** What is being written. On the same file system as the rest, so that a rename ends it. */
export const tempDir = (store: Store) => join(store.root, 'tmp');
export const activationLock = (store: Store) => join(store.root, 'activation.lock');
export const buildLock = (store: Store) => join(store.root, 'build.lock');
