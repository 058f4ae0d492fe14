import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { inOneView } from '../snapshot/inOneView.ts';
import { publishedSource } from '../snapshot/published/publishedSource.ts';
import { readSnapshots, type SnapshotResult } from '../snapshot/readSnapshots.ts';
import { readSecrets, type Secrets } from './guard/readSecrets.ts';
import { expandUnits, findOpenJobs, type PublishJob } from './jobQueue.ts';
import type { Publisher } from './Publisher.ts';

export type Batch = {
  results: SnapshotResult[];
  /** wishes that the snapshots fulfil, of these units */
  jobs: PublishJob[];
  /** by district */
  secrets: ReadonlyMap<number, Secrets>;
  /** whether everything is to be made anew, whatever is remembered: who asks by hand, or brings other code, wants to see it */
  isAfresh: boolean;
};

/**
 * Reads the snapshots of the units and the wishes that they fulfil from one unchanging view of the database: a job is in
 * `jobs` exactly when the change it was committed with is in the snapshots.
 * @param every names of all units, for jobs that ask for all
 */
export async function readBatch(publisher: Publisher, units: string[], every: string[]): Promise<Batch> {
  const { payload, origin, now, memory } = publisher;
  return inOneView(payload, async ({ database }) => {
    const open = await findOpenJobs(database);
    const jobs = open.filter((job) => expandUnits(job.units, every).some((unit) => units.includes(unit)));
    const isAfresh = jobs.some(({ cause }) => cause.kind === 'hand' || cause.kind === 'code');
    const known = await memory.catchUp(database, isAfresh);
    const source = publishedSource({ payload, database, known, isAfresh });
    const results = await readSnapshots({ source, units, now: now(), origin });
    const districts = units.includes(portalUnit) ? null : districtsOf(results);
    return { results, jobs, secrets: await readSecrets(database, districts, known.secrets), isAfresh };
  });
}

function districtsOf(results: SnapshotResult[]): number[] {
  return results.flatMap((result) =>
    result.state === 'read' && result.snapshot.kind === 'district' ? [result.snapshot.district.id] : [],
  );
}
