import { readdir, stat } from 'node:fs/promises';
import { readAssetList, type AssetFile } from '../releases/assets.ts';
import { codeDir, type Store } from '../releases/openStore.ts';
import { systemCode } from '../releases/StoreError.ts';

export type AssetFinder = (path: string) => Promise<AssetFile | null>;

/**
 * Finds compiled files by their public path, those of earlier code versions included: a page that a reader has loaded
 * goes on working. The lists are read again when a path is unknown and the folder has changed.
 */
export function makeAssetFinder(store: Store): AssetFinder {
  let known = new Map<string, AssetFile>();
  let readAt = '';
  return async (path) => {
    const found = known.get(path);
    if (found) return found;
    const changedAt = await changeTime(codeDir(store));
    if (changedAt !== readAt) {
      known = await readAll(store);
      readAt = changedAt;
    }
    return known.get(path) ?? null;
  };
}

async function changeTime(folder: string): Promise<string> {
  try {
    return String((await stat(folder, { bigint: true })).mtimeNs);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  }
}

async function readAll(store: Store): Promise<Map<string, AssetFile>> {
  const all = new Map<string, AssetFile>();
  for (const name of await readdir(codeDir(store))) {
    const { assets } = await readAssetList(store, name.replace(/\.json$/, ''));
    for (const [path, asset] of Object.entries(assets)) all.set(path, asset);
  }
  return all;
}
