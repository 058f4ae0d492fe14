import type { BuildManifest } from '../releases/buildManifest.ts';
import type { Store } from '../releases/openStore.ts';
import { readBuild } from '../releases/readBuild.ts';
import { currentNumber, readRelease } from '../releases/readRelease.ts';
import type { Release } from '../releases/release.ts';

/** The live release as one request sees it from beginning to end, whatever is switched meanwhile. */
export interface LiveRelease {
  readonly release: Release;
  readonly units: ReadonlySet<string>;
  /** Throws `StoreError` when the unit's build is damaged; other units are not concerned. */
  readonly manifest: (unit: string) => Promise<BuildManifest>;
}

export interface LiveReleaseReader {
  /** null while there is none. Throws when there is one that cannot be read and none was read before. */
  readonly current: () => Promise<LiveRelease | null>;
}

/**
 * Follows the link `current`: every call looks where it leads, which costs microseconds, and reads what is not in memory.
 * A release that cannot be read does not replace one that could.
 */
export function followLiveRelease(store: Store, onDamage: (error: unknown) => void): LiveReleaseReader {
  const manifests = new Map<string, Promise<BuildManifest>>();
  let last: LiveRelease | null = null;
  let damaged: number | null = null;

  function manifestOf(unit: string, build: string): Promise<BuildManifest> {
    const key = `${unit}/${build}`;
    const known = manifests.get(key);
    if (known) return known;
    const reading = readBuild({ store, unit, build });
    manifests.set(key, reading);
    // What failed is tried again: the disk may be back, or a build copied in from a backup.
    reading.catch(() => manifests.delete(key));
    return reading;
  }

  function open(release: Release): LiveRelease {
    const { units } = release;
    const keys = new Set(Object.entries(units).map(([unit, build]) => `${unit}/${build}`));
    // A request that still holds the release before reads a manifest anew if it must.
    for (const key of manifests.keys()) if (!keys.has(key)) manifests.delete(key);
    return { release, units: new Set(Object.keys(units)), manifest: (unit) => manifestOf(unit, units[unit] ?? '') };
  }

  return {
    current: async () => {
      const n = await currentNumber(store);
      if (n === null || n === last?.release.n) return n === null ? null : last;
      try {
        const release = await readRelease(store, n);
        // Another request may have opened it meanwhile.
        if (last?.release.n !== n) last = open(release);
        damaged = null;
      } catch (error) {
        if (damaged !== n) onDamage(error);
        damaged = n;
        if (!last) throw error;
      }
      return last;
    },
  };
}
