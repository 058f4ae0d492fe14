import { randomBytes } from 'node:crypto';
import { lstat, readdir, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { findGarbageAssets, hasOldCode, readCodeVersions } from './findGarbageAssets.ts';
import { findLeavingBuilds, type Leaving } from './findLeavingBuilds.ts';
import { releaseDir, releasesDir, tempDir, type Store } from './openStore.ts';
import type { ListedFile } from './readListing.ts';
import { listReleases } from './readRelease.ts';
import type { Release } from './release.ts';
import { markLeaving, removeBuild } from './removeBuild.ts';
import { toStoreError } from './StoreError.ts';
import { withActivationLock } from './withActivationLock.ts';
import { withBuildLock } from './withBuildLock.ts';

export interface Collected {
  readonly releases: number;
  /** whose folders are gone */
  readonly builds: number;
  /** single ones out of builds of which others are still needed */
  readonly files: number;
  readonly assets: number;
  readonly temporary: number;
}

interface Rules {
  readonly store: Store;
  readonly keep: number;
  /** milliseconds since 1970: what is not older stays */
  readonly youngest: number;
}

/** What was read before the locks are taken, so that nobody waits for the reading of it: builds never change. */
interface Known {
  readonly codeVersions: Map<string, string>;
  readonly listings: Map<string, ListedFile[]>;
}

/**
 * Removes what no kept release needs: older releases, their builds, builds that never went live, assets of code that no
 * kept build was made with, and what a killed process left half-written. Of a build whose files later ones refer to,
 * those files stay.
 *
 * What is younger than `minAgeMs` stays: a publisher may be writing it, or be about to make it live; and so does what was
 * live within that time, for readers that load a page's assets. What goes is decided under the locks of `activate` and
 * `writeBuild`, and marked so that nobody uses it any more; the deleting comes after that.
 * Much of it is synchronous: a publisher runs it in a thread of its own. Throws `StoreError`.
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
  /** between the deletion of two builds: who waits for the disk meanwhile does not wait for all of them */
  pauseMs?: number;
  /** milliseconds since 1970, compared with the times of files */
  now?: number;
}): Promise<Collected> {
  const youngest = now - minAgeMs;
  try {
    const stale = await staleIn(tempDir(store), youngest);
    const rules = { store, keep, youngest };
    const known: Known = { codeVersions: new Map(), listings: new Map() };
    if (await hasOldCode(store, youngest)) await readCodeVersions(store, known.codeVersions);
    findLeaving(rules, await keptReleases(rules), known);
    const { aside, leaving, counts } = await withActivationLock(store, () => takeOutOfUse(rules, known));
    for (const path of [...stale, ...aside]) {
      await rm(path, { recursive: true, force: true });
      await wait(pauseMs);
    }
    const removed = { builds: 0, files: 0 };
    for (const ofUnit of leaving)
      for (const build of ofUnit.builds) {
        const { isWhole, files } = removeBuild({ store, unit: ofUnit.unit, build }, ofUnit);
        removed.files += files;
        if (isWhole) removed.builds += 1;
        if (isWhole || files > 0) await wait(pauseMs);
      }
    return { ...counts, ...removed, temporary: stale.length };
  } catch (error) {
    throw toStoreError(error, 'Das Aufräumen des Speichers für Veröffentlichungen');
  }
}

async function takeOutOfUse(rules: Rules, known: Known) {
  const { store, youngest } = rules;
  const kept = await keptReleases(rules);
  const numbers = new Set(kept.map(({ n }) => String(n)));
  const oldReleases = (await staleIn(releasesDir(store), youngest)).filter((path) => !numbers.has(lastPart(path)));
  // Releases first: killed in between, no release is left that names a build which is gone.
  const aside: string[] = [];
  for (const path of oldReleases) aside.push(await moveAside(store, path));
  const leaving = await withBuildLock(store, () => {
    const found = findLeaving(rules, kept, known);
    for (const { unit, builds } of found) for (const build of builds) markLeaving({ store, unit, build });
    return found;
  });
  const oldAssets = await findGarbageAssets({ store, youngest, known: known.codeVersions });
  for (const path of oldAssets) aside.push(await moveAside(store, path));
  return { aside, leaving, counts: { releases: oldReleases.length, assets: oldAssets.length } };
}

function findLeaving({ store, youngest }: Rules, kept: readonly Release[], { listings }: Known): Leaving[] {
  const named = new Set(kept.flatMap(({ units }) => Object.entries(units).map(([unit, build]) => `${unit}/${build}`)));
  return findLeavingBuilds({ store, named, youngest, known: listings });
}

/** The last `keep` releases, and all that were live at some moment since `youngest`. */
async function keptReleases({ store, keep, youngest }: Rules) {
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
