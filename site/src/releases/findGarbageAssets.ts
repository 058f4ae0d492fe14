import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { readAssetList } from './assets.ts';
import { assetsDir, codeDir, unitsDir, type Store } from './openStore.ts';
import { manifestFile } from './pathOfFile.ts';
import { listBuilds, readBuild } from './readBuild.ts';
import { StoreError } from './StoreError.ts';

interface CodeList {
  readonly path: string;
  readonly codeVersion: string;
  /** may go if no build was made with it: neither young nor the newest, whose first build may be yet to come */
  readonly isOld: boolean;
}

/**
 * Paths of asset files and code lists that no build in the store was made with, without those younger than
 * `youngest` (milliseconds since 1970) and those of the newest code version.
 */
export async function findGarbageAssets({
  store,
  youngest,
  known,
}: {
  store: Store;
  youngest: number;
  /** see `readCodeVersions` */
  known: Map<string, string>;
}): Promise<string[]> {
  const lists = await readCodeLists(store, youngest);
  const used = lists.some(({ isOld }) => isOld) ? await readCodeVersions(store, known) : new Set<string>();
  // Of a build that cannot be read nobody knows what its pages load.
  if (!used) return [];
  const isKept = (list: CodeList) => !list.isOld || used.has(list.codeVersion);

  const needed = new Set<string>();
  for (const { codeVersion } of lists.filter(isKept))
    for (const path of Object.keys((await readAssetList(store, codeVersion)).assets)) needed.add(path);

  const garbage = lists.filter((list) => !isKept(list)).map(({ path }) => path);
  const files = await readdir(assetsDir(store), { recursive: true, withFileTypes: true });
  for (const file of files.filter((item) => item.isFile())) {
    const path = `${file.parentPath}/${file.name}`;
    const publicPath = path.slice(assetsDir(store).length).replace(/\.(?:br|gz)$/, '');
    if (!needed.has(publicPath) && (await stat(path)).mtimeMs < youngest) garbage.push(path);
  }
  return garbage;
}

async function readCodeLists(store: Store, youngest: number): Promise<CodeList[]> {
  const lists = await Promise.all(
    (await readdir(codeDir(store))).map(async (name) => {
      const path = `${codeDir(store)}/${name}`;
      return { path, codeVersion: name.replace(/\.json$/, ''), changedAt: (await stat(path)).mtimeMs };
    }),
  );
  const newest = Math.max(...lists.map(({ changedAt }) => changedAt));
  return lists.map(({ path, codeVersion, changedAt }) => {
    return { path, codeVersion, isOld: changedAt < youngest && changedAt !== newest };
  });
}

/** Whether a code version is old enough to go. Unless one is, no manifest need be read, and there may be thousands. */
export async function hasOldCode(store: Store, youngest: number): Promise<boolean> {
  return (await readCodeLists(store, youngest)).some(({ isOld }) => isOld);
}

/**
 * The code versions that the builds in the store were made with; null when a build cannot be read. What is left of a build
 * belongs to later ones.
 * @param known code version by build, as far as read before: a build never changes
 */
export async function readCodeVersions(store: Store, known: Map<string, string>): Promise<Set<string> | null> {
  const used = new Set<string>();
  try {
    for (const unit of await readdir(unitsDir(store)))
      for (const build of await listBuilds(store, unit)) {
        const key = `${unit}/${build}`;
        if (!existsSync(manifestFile({ store, unit, build }))) continue;
        const codeVersion = known.get(key) ?? (await readBuild({ store, unit, build })).codeVersion;
        known.set(key, codeVersion);
        used.add(codeVersion);
      }
    return used;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
