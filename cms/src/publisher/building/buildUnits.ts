import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { mapLimited } from '@schutznetz/site/releases/mapLimited.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import type { SnapshotResult } from '../../snapshot/readSnapshots.ts';
import type { Secrets } from '../guard/readSecrets.ts';
import type { Publisher } from '../Publisher.ts';
import type { Progress } from '../startProgress.ts';
import { buildUnit, type UnitOutcome } from './buildUnit.ts';

/** A thread has to be told the whole snapshot: that pays when there are several units, and every page is to be rendered. */
const fewest = 3;

/** While one unit waits for the disk, another one is rendered. */
const hereAtOnce = 2;

/** Builds the units of a batch, on all cores when there is enough to do. */
export async function buildUnits({
  results,
  ...input
}: {
  publisher: Publisher;
  progress: Progress;
  results: SnapshotResult[];
  live: Release | null;
  /** by district */
  secrets: ReadonlyMap<number, Secrets>;
  /** render every page, whatever is remembered of it */
  isAfresh: boolean;
}): Promise<UnitOutcome[]> {
  const { line } = input.publisher;
  if (!input.isAfresh || results.length < fewest)
    return mapLimited(results, hereAtOnce, (result) => buildUnit({ ...input, result, inWorker: false }));
  // The portal has the largest snapshot to tell another thread of, and takes longest.
  const ordered = results.toSorted((a, b) => Number(b.unit === portalUnit) - Number(a.unit === portalUnit));
  const build = (result: SnapshotResult) =>
    line.add((inWorker) => buildUnit({ ...input, result, inWorker }), result.unit === portalUnit);
  return Promise.all(ordered.map(build));
}
