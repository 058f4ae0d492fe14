import { isDeepStrictEqual } from 'node:util';
import type { Store } from './openStore.ts';
import { listReleases } from './readRelease.ts';
import type { Hold, Release } from './release.ts';
import { StoreError } from './StoreError.ts';
import { switchRelease, type SwitchInput } from './switchRelease.ts';

export interface RollBackInput extends Pick<SwitchInput, 'onStage' | 'above'> {
  readonly store: Store;
  /** number of a release that was live */
  readonly to: number;
  /** all units when left out */
  readonly units?: readonly string[];
  /** instant, ISO 8601 in UTC */
  readonly at: string;
  /** who did it, for the list of releases */
  readonly by: string | null;
}

/**
 * Makes the state of an earlier release live again, as a release of its own, and holds its units there: `activate`
 * leaves them alone until `releaseHold`. Units that did not exist then are taken off the site and held likewise.
 * Done twice it is one release: whoever was interrupted may repeat it.
 * Throws `StoreError`, `unknown-release` for one that is not kept or was never live.
 */
export async function rollBack({ store, to, units, at, by, onStage, above }: RollBackInput): Promise<Release> {
  const release = await switchRelease({
    store,
    onStage,
    above,
    plan: async (current) => {
      const target = await readLiveOnce(store, to);
      const next = { ...current?.units };
      const held: Record<string, Hold> = { ...current?.held };
      for (const unit of units ?? new Set([...Object.keys(next), ...Object.keys(target.units)])) {
        const build = target.units[unit] ?? null;
        if (build === null) delete next[unit];
        else next[unit] = build;
        const before = held[unit];
        if (before?.to !== to || before.build !== build) held[unit] = { build, to, since: at };
      }
      if (current && isDeepStrictEqual([next, held], [current.units, current.held])) return null;
      const note = units ? `Zurück zu Veröffentlichung ${to}: ${units.join(', ')}` : `Zurück zu Veröffentlichung ${to}`;
      return { at, units: next, held, cause: { kind: 'rollback', by, note }, stages: {}, notes: [] };
    },
  });
  if (!release) throw new StoreError('unknown-release', 'Es gibt noch keine Veröffentlichung.');
  return release;
}

async function readLiveOnce(store: Store, n: number): Promise<Release> {
  const live = await listReleases(store, Number.POSITIVE_INFINITY);
  const found = live.find((release) => release.n === n);
  if (found) return found;
  throw new StoreError(
    'unknown-release',
    `Die Veröffentlichung ${n} war nie sichtbar oder wird nicht mehr aufbewahrt.`,
  );
}
