import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BytesAreGone, type UnitFile } from '../render/RenderedFile.ts';
import { requireAssets } from './assets.ts';
import type { BuildManifest } from './buildManifest.ts';
import { compareBuilds, hasChanges } from './compareBuilds.ts';
import type { UnitDescription } from './describeUnit.ts';
import { foldersOf, makeFolders, syncAll } from './durable.ts';
import { mapLimited } from './mapLimited.ts';
import { buildDir, tempDir, unitsDir, type Store } from './openStore.ts';
import { placeFile } from './placeFile.ts';
import { keepManifest, listBuilds, newestBuild } from './readBuild.ts';
import type { ChangedPaths } from './release.ts';
import { toStoreError } from './StoreError.ts';
import { wantMedia, wantRendered, type WantedFile } from './wantedFile.ts';

export interface BuildInput extends UnitDescription {
  readonly store: Store;
  readonly files: readonly UnitFile[];
  readonly mediaDir: string;
  /** of the compiled site that rendered the files; its assets must be in the store */
  readonly codeVersion: string;
  /** instants, ISO 8601 in UTC: when this is, and the clock of the pages */
  readonly createdAt: string;
  readonly clock: string;
  /** called when a stage is done; what it throws fails the build */
  readonly onStage?: (stage: BuildStage) => void | Promise<void>;
}

export type BuildStage = 'compared' | 'placed' | 'synced' | 'in-place';

/** `changes` are those against the unit's newest build, which need not be the live one. */
export type BuildResult =
  | { readonly status: 'unchanged'; readonly build: string; readonly manifest: BuildManifest }
  | {
      readonly status: 'written';
      readonly build: string;
      readonly manifest: BuildManifest;
      readonly changes: ChangedPaths;
      readonly written: number;
      readonly linked: number;
    };

/**
 * Writes all files of a unit as a new immutable build and returns its name; nothing of it is public before `activate`.
 * When everything equals the unit's newest build, nothing is written and that build's name comes back.
 * Throws `StoreError`, or `BytesAreGone` when a page that is not in memory is in no build either; then no trace of the build
 * is left but, after a kill, a folder that `collectGarbage` removes.
 */
export async function writeBuild(input: BuildInput): Promise<BuildResult> {
  try {
    return await compareAndWrite(input);
  } catch (error) {
    if (error instanceof BytesAreGone) throw error;
    throw toStoreError(error, `Das Schreiben der Einheit ${input.unit}`);
  }
}

async function compareAndWrite(input: BuildInput): Promise<BuildResult> {
  const { store, unit, mediaDir, redirects } = input;
  await requireAssets(store, input.codeVersion);
  const base = await newestBuild(store, unit);
  const wanted = input.files.map(wantRendered);
  for (const name of input.mediaFiles) wanted.push(await wantMedia({ unit, name, mediaDir, base }));
  wanted.sort((a, b) => (a.path < b.path ? -1 : 1));

  const entries = Object.fromEntries(wanted.map(({ path, entry }) => [path, entry]));
  const changes = compareBuilds(base?.files ?? null, entries);
  await input.onStage?.('compared');
  if (base && !hasChanges(changes) && isDeepStrictEqual(base.redirects, redirects))
    return { status: 'unchanged', build: base.build, manifest: base };

  const temp = `${tempDir(store)}/build-${unit}-${randomBytes(8).toString('hex')}`;
  try {
    return { status: 'written', changes, ...(await writeTree({ input, wanted, base, temp })) };
  } catch (error) {
    // Clearing away may fail like the writing did; the next clean-up takes what stays.
    await rm(temp, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeTree({
  input,
  wanted,
  base,
  temp,
}: {
  input: BuildInput;
  wanted: readonly WantedFile[];
  base: BuildManifest | null;
  temp: string;
}) {
  const { store, unit, onStage } = input;
  await mkdir(temp);
  const target = `${temp}/files`;
  makeFolders(target, foldersOf(wanted.map(({ entry }) => entry.file)));
  const placed = await mapLimited(wanted, 8, (file) => {
    const before = base?.files[file.path];
    const folder = base ? `${buildDir(store, unit, base.build)}/files` : '';
    return placeFile({ wanted: file, target, base: before ? { folder, entry: before } : null });
  });
  await onStage?.('placed');

  const build = await nextBuildName(store, unit);
  const { redirects, codeVersion, createdAt, clock } = input;
  const files = Object.fromEntries(placed.map(({ path, entry }) => [path, entry]));
  const about = { unit, build, createdAt, clock, codeVersion };
  const manifest: BuildManifest = { ...about, redirects: [...redirects], files };
  await writeFile(`${temp}/manifest.json`, JSON.stringify(manifest));
  const fresh = placed.flatMap((file) => file.fresh);
  // A folder with nothing but links comes to the disk with the journal entry of the others: no need to wait for each.
  await syncAll([...fresh, ...new Set(fresh.map(dirname)), `${temp}/manifest.json`, target, temp]);
  await onStage?.('synced');

  await mkdir(`${unitsDir(store)}/${unit}`, { recursive: true });
  await rename(temp, buildDir(store, unit, build));
  await syncAll([`${unitsDir(store)}/${unit}`, unitsDir(store)]);
  await onStage?.('in-place');
  await keepManifest(store, manifest);
  const linked = placed.filter((file) => file.fresh.length === 0).length;
  return { build, manifest, written: placed.length - linked, linked };
}

async function nextBuildName(store: Store, unit: string): Promise<string> {
  const newest = (await listBuilds(store, unit)).at(-1);
  const number = newest ? Number(newest.slice(0, 8)) + 1 : 1;
  return `${String(number).padStart(8, '0')}-${randomBytes(4).toString('hex')}`;
}
