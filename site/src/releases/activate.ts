import type { Store } from './openStore.ts';
import type { Hold, Release, ReleaseCause } from './release.ts';
import { StoreError } from './StoreError.ts';
import { switchRelease, type SwitchInput } from './switchRelease.ts';

export interface ActivateInput extends Pick<SwitchInput, 'onStage' | 'above'> {
  readonly store: Store;
  /** unit -> build that `writeBuild` returned; null takes the unit off the site */
  readonly units: Readonly<Record<string, string | null>>;
  /** unit -> build that was live before the content was read; where another is live now, `busy` is thrown */
  readonly expected?: Readonly<Record<string, string>>;
  readonly cause: ReleaseCause;
  /** instant, ISO 8601 in UTC */
  readonly at: string;
  /** milliseconds by stage */
  readonly stages?: Readonly<Record<string, number>>;
  /** German sentences */
  readonly notes?: readonly string[];
}

export interface Activation {
  /** `unchanged`: all of this was live already, or held back */
  readonly status: 'live' | 'unchanged';
  /** the release that is live now; null while there was none */
  readonly release: Release | null;
  /** units that stay as they were because someone rolled them back */
  readonly heldBack: readonly string[];
}

/**
 * Makes builds live in one release; all other units stay as they are. Units that are held (`rollBack`) are left alone.
 * Safe to call from several processes at once: one follows the other. Throws `StoreError`; then nothing has changed.
 */
export async function activate(input: ActivateInput): Promise<Activation> {
  const { store, at, cause, onStage, above } = input;
  let heldBack: string[] = [];
  let hasSwitched = false;
  const release = await switchRelease({
    store,
    onStage,
    above,
    plan: (current) => {
      const held: Record<string, Hold> = current?.held ?? {};
      const units = { ...current?.units };
      heldBack = Object.keys(input.units).filter((unit) => Object.hasOwn(held, unit));
      for (const [unit, build] of Object.entries(input.units)) {
        if (Object.hasOwn(held, unit)) continue;
        if (input.expected && input.expected[unit] !== units[unit]) throw overtaken(unit);
        if (build === null) delete units[unit];
        else units[unit] = build;
      }
      hasSwitched = !isSameRecord(current?.units ?? {}, units);
      if (!hasSwitched) return null;
      return { at, units, held, cause, stages: { ...input.stages }, notes: [...(input.notes ?? [])] };
    },
  });
  return { status: hasSwitched ? 'live' : 'unchanged', release, heldBack };
}

/** Two publishers have worked on the unit, which only a lost lock allows: what was read first must not cover what is newer. */
function overtaken(unit: string): StoreError {
  return new StoreError(
    'busy',
    `Die Einheit ${unit} wurde inzwischen von einem anderen Vorgang veröffentlicht. Sie wird von selbst noch einmal gelesen und erzeugt.`,
  );
}

function isSameRecord(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
