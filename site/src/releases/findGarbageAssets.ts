import { readdir, stat } from 'node:fs/promises';
import { readAssetList } from './assets.ts';
import { assetsDir, codeDir, unitsDir, type Store } from './openStore.ts';
import { listBuilds, readBuild } from './readBuild.ts';
import { StoreError } from './StoreError.ts';

interface CodeList {
  readonly path: string;
  readonly codeVersion: string;
  /** stays whatever the builds were made with: it is young, or the newest, whose first build may be yet to come */
  readonly isSafe: boolean;
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
  const used = await readCodeVersions({ store, youngest, known });
  // Of a build that cannot be read nobody knows what its pages load.
  if (!used) return [];
  const isKept = ({ isSafe, codeVersion }: CodeList) => isSafe || used.has(codeVersion);

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
    return { path, codeVersion, isSafe: changedAt >= youngest || changedAt === newest };
  });
}

/**
 * The code versions that the builds in the store were made with; null when a build cannot be read. None are read, and
 * none are given, while no code version is old enough to go: reading thousands of manifests takes seconds.
 * @param known code version by build, as far as read before: a build never changes
 */
export async function readCodeVersions({
  store,
  youngest,
  known,
}: {
  store: Store;
  youngest: number;
  known: Map<string, string>;
}): Promise<Set<string> | null> {
  const used = new Set<string>();
  if ((await readCodeLists(store, youngest)).every(({ isSafe }) => isSafe)) return used;
  try {
    for (const unit of await readdir(unitsDir(store)))
      for (const build of await listBuilds(store, unit)) {
        const key = `${unit}/${build}`;
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
