import { readdir, stat } from 'node:fs/promises';
import { readAssetList } from '@schutznetz/site/releases/assets.ts';
import { assetsDir, codeDir, releasesDir, storeOf, tempDir, unitsDir } from '@schutznetz/site/releases/openStore.ts';
import { buildsHolding, manifestFile, pathOfFile } from '@schutznetz/site/releases/pathOfFile.ts';
import { readBuild } from '@schutznetz/site/releases/readBuild.ts';
import { listReleases } from '@schutznetz/site/releases/readRelease.ts';

/**
 * All that lies in the store of a data directory and that no release in it needs, as paths below the store: releases and
 * builds that were never live, files of builds that no build which was live refers to, what is half-written, and styles
 * and scripts of code that no build was made with. Those of the newest code belong to the next build.
 */
export async function findOrphans(dataDir: string): Promise<string[]> {
  const store = storeOf(dataDir);
  const releases = await listReleases(store, Number.POSITIVE_INFINITY);
  const numbers = new Set(releases.map(({ n }) => String(n)));
  const builds = new Set(releases.flatMap(({ units }) => Object.entries(units).map((entry) => entry.join('/'))));
  const codes = new Set<string>();
  const needed = new Set<string>();
  for (const key of builds) {
    const [unit = '', build = ''] = key.split('/');
    const place = { store, unit, build };
    const manifest = await readBuild(place);
    codes.add(manifest.codeVersion);
    needed.add(manifestFile(place));
    for (const holder of buildsHolding(manifest)) needed.add(`${unitsDir(store)}/${unit}/${holder}`);
    for (const entry of Object.values(manifest.files)) {
      const path = pathOfFile(place, entry);
      needed.add(path);
      if (entry.br !== null) needed.add(`${path}.br`);
      if (entry.gz !== null) needed.add(`${path}.gz`);
    }
  }
  const lists = await Promise.all(
    (await readdir(codeDir(store))).map(async (file) => ({
      codeVersion: file.replace(/\.json$/, ''),
      changedAt: (await stat(`${codeDir(store)}/${file}`)).mtimeMs,
    })),
  );
  const newest = lists.toSorted((a, b) => b.changedAt - a.changedAt)[0];
  if (newest) codes.add(newest.codeVersion);
  const assets = new Set<string>();
  for (const code of codes) for (const path of Object.keys((await readAssetList(store, code)).assets)) assets.add(path);

  const orphans: string[] = [];
  const collect = (folder: string, names: readonly string[], isNeeded: (name: string) => boolean) => {
    for (const name of names) if (!isNeeded(name)) orphans.push(`${folder}/${name}`);
  };
  collect('tmp', await readdir(tempDir(store)), () => false);
  collect('releases', await readdir(releasesDir(store)), (name) => numbers.has(name));
  for (const unit of await readdir(unitsDir(store))) {
    const folder = `${unitsDir(store)}/${unit}`;
    const isBuild = (name: string) => builds.has(`${unit}/${name}`) || needed.has(`${folder}/${name}`);
    collect(`units/${unit}`, await readdir(folder), isBuild);
    collect(`units/${unit}`, await filesIn(folder), (name) => needed.has(`${folder}/${name}`));
  }
  collect(
    'code',
    lists.map(({ codeVersion }) => codeVersion),
    (name) => codes.has(name),
  );
  collect('assets', await filesIn(assetsDir(store)), (name) => assets.has(`/${name.replace(/\.(?:br|gz)$/, '')}`));
  return orphans;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1));
}
