import type { Store } from './openStore.ts';
import type { Release } from './release.ts';
import { switchRelease } from './switchRelease.ts';

/**
 * Lets rolled-back units follow their content again. What is public stays as it is until they are published next.
 * @param units all that are held when left out
 * @returns the release that is live now; the one before when none of the units was held, null when there is none
 */
export async function releaseHold({
  store,
  units,
  at,
  by,
  above,
}: {
  store: Store;
  units?: readonly string[];
  /** instant, ISO 8601 in UTC */
  at: string;
  by: string | null;
  /** the number is to be higher */
  above?: number;
}): Promise<Release | null> {
  return switchRelease({
    store,
    above,
    plan: (current) => {
      const held = Object.entries(current?.held ?? {});
      const kept = held.filter(([unit]) => units && !units.includes(unit));
      if (!current || kept.length === held.length) return null;
      const freed = held.filter((entry) => !kept.includes(entry)).map(([unit]) => unit);
      const cause = { kind: 'hold-released', by, note: freed.join(', ') } as const;
      return { at, units: current.units, held: Object.fromEntries(kept), cause, stages: {}, notes: [] };
    },
  });
}
