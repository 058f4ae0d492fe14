import { randomBytes } from 'node:crypto';
import { lstat, readdir, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { findGarbageAssets, hasOldCode, readCodeVersions } from './findGarbageAssets.ts';
import { releaseDir, releasesDir, tempDir, unitsDir, type Store } from './openStore.ts';
import { listReleases } from './readRelease.ts';
import type { Release } from './release.ts';
import { toStoreError } from './StoreError.ts';
import { withActivationLock } from './withActivationLock.ts';

export interface Collected {
  readonly releases: number;
  readonly builds: number;
  readonly assets: number;
  readonly temporary: number;
}

/**
 * Removes what no kept release needs: older releases, their builds, builds that never went live, assets of code that no
 * kept build was made with, and what a killed process left half-written.
 *
 * What is younger than `minAgeMs` stays: a publisher may be writing it, or be about to make it live; and so does what was
 * live within that time, for readers that load a page's assets. Runs under the lock of `activate`, but only for as
 * long as it takes to rename; the deleting comes after it. Throws `StoreError`.
 */
export async function collectGarbage({
  store,
  keep = 30,
  minAgeMs = 15 * 60_000,
  pauseMs = 0,
  now = Date.now(),
}: {
  store: Store;
  keep?: number;
  minAgeMs?: number;
  /** between the deletion of two trees: who waits for the disk meanwhile does not wait for all of them */
  pauseMs?: number;
  /** milliseconds since 1970, compared with the times of files */
  now?: number;
}): Promise<Collected> {
  const youngest = now - minAgeMs;
  try {
    const stale = await staleIn(tempDir(store), youngest);
    // Reading every manifest takes its time, and who switches would wait for it: under the lock only new ones are read.
    const known = new Map<string, string>();
    if (await hasOldCode(store, youngest)) await readCodeVersions(store, known);
    const found = await withActivationLock(store, () => setAside({ store, keep, youngest, known }));
    for (const path of [...stale, ...found.aside]) {
      await rm(path, { recursive: true, force: true });
      await wait(pauseMs);
    }
    return { ...found.counts, temporary: stale.length };
  } catch (error) {
    throw toStoreError(error, 'Das Aufräumen des Speichers für Veröffentlichungen');
  }
}

async function setAside({
  store,
  keep,
  youngest,
  known,
}: {
  store: Store;
  keep: number;
  youngest: number;
  known: Map<string, string>;
}) {
  const kept = await keptReleases({ store, keep, youngest });
  const numbers = new Set(kept.map(({ n }) => String(n)));
  const builds = new Set(kept.flatMap(({ units }) => Object.entries(units).map(([unit, build]) => `${unit}/${build}`)));

  const oldReleases = (await staleIn(releasesDir(store), youngest)).filter((path) => !numbers.has(lastPart(path)));
  const oldBuilds: string[] = [];
  for (const unit of await readdir(unitsDir(store)))
    for (const path of await staleIn(`${unitsDir(store)}/${unit}`, youngest))
      if (!builds.has(`${unit}/${lastPart(path)}`)) oldBuilds.push(path);
  // Releases first: killed in between, no release is left that names a build which is gone.
  const aside: string[] = [];
  for (const path of [...oldReleases, ...oldBuilds]) aside.push(await moveAside(store, path));
  const oldAssets = await findGarbageAssets({ store, youngest, known });
  for (const path of oldAssets) aside.push(await moveAside(store, path));
  return { aside, counts: { releases: oldReleases.length, builds: oldBuilds.length, assets: oldAssets.length } };
}

/** The last `keep` releases, and all that were live at some moment since `youngest`. */
async function keptReleases({ store, keep, youngest }: { store: Store; keep: number; youngest: number }) {
  const kept: Release[] = [];
  let replacedAt = Number.POSITIVE_INFINITY;
  for (const release of await listReleases(store, Number.POSITIVE_INFINITY)) {
    if (kept.length >= keep && replacedAt < youngest) break;
    kept.push(release);
    replacedAt = (await stat(releaseDir(store, release.n))).mtimeMs;
  }
  return kept;
}

/** A rename takes the whole tree away at once: nobody meets a half-deleted build. */
async function moveAside(store: Store, path: string): Promise<string> {
  const target = `${tempDir(store)}/old-${randomBytes(8).toString('hex')}`;
  await rename(path, target);
  return target;
}

async function staleIn(folder: string, youngest: number): Promise<string[]> {
  const stale: string[] = [];
  for (const name of await readdir(folder)) {
    const path = `${folder}/${name}`;
    // What is gone meanwhile was renamed into place by its writer.
    const found = await lstat(path).catch(() => null);
    if (found && found.mtimeMs < youngest) stale.push(path);
  }
  return stale;
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);
