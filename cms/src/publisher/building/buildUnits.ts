import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import type { SnapshotResult } from '../../snapshot/readSnapshots.ts';
import type { Secrets } from '../guard/readSecrets.ts';
import type { Publisher } from '../Publisher.ts';
import type { Progress } from '../startProgress.ts';
import { buildUnit, type UnitOutcome } from './buildUnit.ts';

/** A thread has to be told the whole snapshot: that pays when there are several units, and every page is to be rendered. */
const fewest = 3;

/** While one unit waits for the disk, another one is rendered: of the same batch, or with threads of the next one. */
const hereAlone = 2;
const hereWithThreads = 1;

/** Builds the units of a batch, on all cores when there is enough to do. The outcomes are in no particular order. */
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
  // The portal has the largest snapshot to tell another thread of: it is taken here.
  const waiting = results.toSorted((a, b) => Number(b.unit === portalUnit) - Number(a.unit === portalUnit));
  const outcomes: UnitOutcome[] = [];
  const work = async (inWorker: boolean) => {
    for (let result = waiting.shift(); result; result = waiting.shift())
      outcomes.push(await buildUnit({ ...input, result, inWorker }));
  };
  const beside = input.isAfresh && results.length >= fewest ? input.publisher.workers.places : 0;
  const here = beside > 0 ? hereWithThreads : hereAlone;
  const places = [...new Array<boolean>(here).fill(false), ...new Array<boolean>(beside).fill(true)];
  await Promise.all(places.map(work));
  return outcomes;
}
