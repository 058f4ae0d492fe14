import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setImmediate as giveWay } from 'node:timers/promises';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { collectFresh, type FreshFiles } from './collectFresh.ts';
import { foldersOf, makeFolders } from './durable.ts';
import { mapLimited } from './mapLimited.ts';
import type { Store } from './openStore.ts';
import { placeFile } from './placeFile.ts';
import { listBuilds } from './readBuild.ts';
import type { WantedFile } from './wantedFile.ts';
import type { BuildInput } from './writeBuild.ts';

/** Writing waits for nothing: after so long, what waits in this thread has its turn. */
const turnMs = 1;

/**
 * Writes what is new of a build into the folder `temp`, with the manifest of all that belongs to it, and brings it to the disk.
 * @param wanted all files of the unit
 * @param reused entries of those that earlier builds hold, by public path
 */
export async function writeTree({
  input,
  wanted,
  reused,
  temp,
}: {
  input: BuildInput;
  wanted: readonly WantedFile[];
  reused: ReadonlyMap<string, BuildFile>;
  temp: string;
}): Promise<BuildManifest> {
  const { store, unit, origin, redirects, codeVersion, createdAt, clock, onStage } = input;
  const missing = wanted.filter(({ path }) => !reused.has(path));
  const folder = `${temp}/files`;
  const folders = foldersOf(missing.map(({ entry }) => entry.file));
  mkdirSync(temp);
  makeFolders(folder, folders);
  const fresh = collectFresh();
  try {
    const placed = await placeAll({ missing, folder, fresh });
    await onStage?.('placed');

    const build = await nextBuildName(store, unit);
    const files = Object.fromEntries(
      wanted.map(({ path, entry }) => [path, reused.get(path) ?? placed.get(path) ?? entry]),
    );
    const manifest = { unit, build, createdAt, clock, codeVersion, origin, redirects: [...redirects], files };
    fresh.write(`${temp}/manifest.json`, JSON.stringify(manifest));
    await fresh.sync([...folders.map((name) => `${folder}/${name}`), folder, temp]);
    await onStage?.('synced');
    return manifest;
  } finally {
    fresh.close();
  }
}

async function placeAll({
  missing,
  folder,
  fresh,
}: {
  missing: readonly WantedFile[];
  folder: string;
  fresh: FreshFiles;
}): Promise<Map<string, BuildFile>> {
  let begunAt = performance.now();
  const placed = await mapLimited(missing, 8, async (file) => {
    if (performance.now() - begunAt > turnMs) {
      await giveWay();
      begunAt = performance.now();
    }
    return [file.path, await placeFile(file, { folder, fresh })] as const;
  });
  return new Map(placed);
}

async function nextBuildName(store: Store, unit: string): Promise<string> {
  const newest = (await listBuilds(store, unit)).at(-1);
  const number = newest ? Number(newest.slice(0, 8)) + 1 : 1;
  return `${String(number).padStart(8, '0')}-${randomBytes(4).toString('hex')}`;
}
