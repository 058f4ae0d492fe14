import { existsSync, mkdirSync, renameSync } from 'node:fs';
import type { BuildManifest } from './buildManifest.ts';
import { syncAll } from './durable.ts';
import { buildDir, unitsDir, type Store } from './openStore.ts';
import { manifestFile } from './pathOfFile.ts';
import { keepManifest } from './readBuild.ts';
import { withBuildLock } from './withBuildLock.ts';

/**
 * Puts a build that is whole into its place with one rename. From then on the clean-up sees what it refers to; until then
 * the build before, which names all of that too, answers for it: where that one is gone, nothing is done and false returned.
 * @param base the build before, null when nothing is referred to
 */
export async function putInPlace({
  store,
  temp,
  manifest,
  base,
}: {
  store: Store;
  temp: string;
  manifest: BuildManifest;
  base: BuildManifest | null;
}): Promise<boolean> {
  const { unit, build } = manifest;
  const ofUnit = `${unitsDir(store)}/${unit}`;
  const isNewUnit = mkdirSync(ofUnit, { recursive: true }) !== undefined;
  const isInPlace = await withBuildLock(store, () => {
    if (base && !existsSync(manifestFile({ store, unit, build: base.build }))) return false;
    renameSync(temp, buildDir(store, unit, build));
    return true;
  });
  if (!isInPlace) return false;
  await syncAll(isNewUnit ? [ofUnit, unitsDir(store)] : [ofUnit]);
  await keepManifest(store, manifest);
  return true;
}
