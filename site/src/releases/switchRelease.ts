import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { BuildManifest } from './buildManifest.ts';
import { compareBuilds } from './compareBuilds.ts';
import { syncAll } from './durable.ts';
import { currentLink, filesDir, releaseDir, releasesDir, tempDir, type Store } from './openStore.ts';
import { buildsHolding } from './pathOfFile.ts';
import { readBuild } from './readBuild.ts';
import { currentRelease } from './readRelease.ts';
import type { ChangedPaths, Release } from './release.ts';
import { StoreError, toStoreError } from './StoreError.ts';
import { withActivationLock } from './withActivationLock.ts';

export type SwitchStage = 'locked' | 'written' | 'in-place' | 'linked' | 'switched';

/** What the next release is to be; null leaves the live one as it is. */
export type NextRelease = Omit<Release, 'n' | 'previous' | 'changes'> | null;

export interface SwitchInput {
  readonly store: Store;
  /** gets the live release, and is called while no other process can switch */
  readonly plan: (current: Release | null) => NextRelease | Promise<NextRelease>;
  readonly onStage?: ((stage: SwitchStage) => void | Promise<void>) | undefined;
  /** the number is to be higher: it keeps lists elsewhere unambiguous when a store is begun anew */
  readonly above?: number | undefined;
}

/**
 * Makes another release live: writes it completely, then moves the link `current` in one rename.
 * Returns the release that is live now. Throws `StoreError`; then the release before is still live.
 */
export async function switchRelease({ store, plan, onStage, above = 0 }: SwitchInput): Promise<Release | null> {
  try {
    return await withActivationLock(store, async () => {
      const current = await currentRelease(store);
      const next = await plan(current);
      await onStage?.('locked');
      if (!next) return current;
      const changes = await changesOf(store, current, next);
      const release = { ...next, n: await nextNumber(store, above), previous: current?.n ?? null, changes };
      await putRelease({ store, release, onStage });
      await pointTo({ store, n: release.n, onStage });
      return release;
    });
  } catch (error) {
    throw toStoreError(error, 'Das Umschalten auf die neue Veröffentlichung');
  }
}

async function putRelease({ store, release, onStage }: Pick<SwitchInput, 'store' | 'onStage'> & { release: Release }) {
  const temp = `${tempDir(store)}/release-${randomBytes(8).toString('hex')}`;
  try {
    await mkdir(temp);
    await writeFile(`${temp}/release.json`, JSON.stringify(release));
    await syncAll([`${temp}/release.json`, temp]);
    await onStage?.('written');
    // Fails if there is a release of this number: one that was written is never written over.
    await rename(temp, releaseDir(store, release.n));
  } catch (error) {
    await rm(temp, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await onStage?.('in-place');
}

async function pointTo({ store, n, onStage }: Pick<SwitchInput, 'store' | 'onStage'> & { n: number }) {
  const temp = `${tempDir(store)}/current-${randomBytes(8).toString('hex')}`;
  try {
    await symlink(`releases/${n}`, temp);
    await onStage?.('linked');
    await rename(temp, currentLink(store));
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await onStage?.('switched');
  // Readers see it already. A file system keeps the order of renames, so the link never comes back without its target.
  await syncAll([releasesDir(store), store.root]);
}

/** Numbers of releases that never went live are not used again. */
async function nextNumber(store: Store, above: number): Promise<number> {
  const numbers = (await readdir(releasesDir(store))).map(Number).filter(Number.isSafeInteger);
  return Math.max(above, ...numbers) + 1;
}

/** Also makes sure that every build that comes in is there: a release never names one that is not. */
async function changesOf(store: Store, current: Release | null, next: NonNullable<NextRelease>) {
  const changes: Record<string, ChangedPaths> = {};
  const units = new Set([...Object.keys(current?.units ?? {}), ...Object.keys(next.units)]);
  for (const unit of [...units].sort()) {
    const before = current?.units[unit];
    const after = next.units[unit];
    if (before === after) continue;
    const young = after === undefined ? null : await readBuild({ store, unit, build: after });
    if (young) requireFolders(store, young);
    const old = before === undefined ? null : await readIfSound({ store, unit, build: before });
    changes[unit] = compareBuilds(old?.files ?? null, young?.files ?? null);
  }
  return changes;
}

/** Also of the earlier builds that this one refers to. */
function requireFolders(store: Store, { unit, build, files }: BuildManifest): void {
  for (const holder of buildsHolding({ build, files }))
    if (!existsSync(filesDir(store, unit, holder)))
      throw new StoreError(
        'damaged',
        `Der Stand ${build} der Einheit ${unit} ist nicht vollständig: Es fehlen Dateien, die er von dem Stand ${holder} übernommen hat.`,
      );
}

/** A damaged live build must not keep a sound one from replacing it. */
async function readIfSound(build: Parameters<typeof readBuild>[0]): Promise<BuildManifest | null> {
  try {
    return await readBuild(build);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
