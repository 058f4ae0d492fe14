import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { BytesAreGone, type UnitFile } from '../render/RenderedFile.ts';
import { requireAssets } from './assets.ts';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { compareBuilds, hasChanges } from './compareBuilds.ts';
import type { UnitDescription } from './describeUnit.ts';
import { findReusable } from './findReusable.ts';
import { tempDir, type Store } from './openStore.ts';
import { putInPlace } from './putInPlace.ts';
import { newestBuild } from './readBuild.ts';
import type { ChangedPaths } from './release.ts';
import { toStoreError } from './StoreError.ts';
import { wantMedia, wantRendered } from './wantedFile.ts';
import { writeTree } from './writeTree.ts';

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
      /** files that earlier builds hold */
      readonly reused: number;
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
  const reused = new Map<string, BuildFile>();
  const find = base ? findReusable({ store, base }) : () => null;
  for (const file of wanted) {
    const entry = find(file);
    if (entry) reused.set(file.path, entry);
  }
  await input.onStage?.('compared');
  const isSame = base && !hasChanges(changes) && isDeepStrictEqual(base.redirects, redirects);
  if (isSame && reused.size === wanted.length) return { status: 'unchanged', build: base.build, manifest: base };
  for (const { path, from } of wanted) if ('sha256' in from && !reused.has(path)) throw new BytesAreGone(from);

  const temp = `${tempDir(store)}/build-${unit}-${randomBytes(8).toString('hex')}`;
  try {
    const manifest = await writeTree({ input, wanted, reused, temp });
    if (await putInPlace({ store, temp, manifest, base: reused.size > 0 ? base : null })) {
      await input.onStage?.('in-place');
      const written = wanted.length - reused.size;
      return { status: 'written', build: manifest.build, manifest, changes, written, reused: reused.size };
    }
  } catch (error) {
    // Clearing away may fail like the writing did; the next clean-up takes what stays.
    await rm(temp, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await rm(temp, { recursive: true, force: true });
  return compareAndWrite(input);
}
