import { createLocalReq } from 'payload';
import { publishedSource } from '../snapshot/SnapshotSource.ts';
import { readSnapshots, type SnapshotResult } from '../snapshot/readSnapshots.ts';
import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { transactionOf } from './Database.ts';
import { readSecrets, type Secrets } from './guard/readSecrets.ts';
import { findOpenJobs, type PublishJob } from './jobQueue.ts';
import type { Publisher } from './Publisher.ts';

/**
 * Reads the snapshots of the units and the wishes that they fulfil from one unchanging view of the database: a job is in
 * `jobs` exactly when the change it was committed with is in the snapshots.
 */
export async function readBatch(
  publisher: Publisher,
  units: string[],
): Promise<{ results: SnapshotResult[]; jobs: PublishJob[]; secrets: Map<number, Secrets> }> {
  const { payload, origin, now } = publisher;
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  if (transactionID === null) throw new Error('PostgreSQL gave no transaction to read the snapshot in');
  try {
    const jobs = await findOpenJobs(transactionOf(payload, transactionID));
    const req = await createLocalReq({ req: { transactionID } }, payload);
    const results = await readSnapshots({ source: publishedSource({ payload, req }), units, now: now(), origin });
    const districts = units.includes(portalUnit) ? null : districtsOf(results);
    const secrets = await readSecrets(transactionOf(payload, transactionID), districts);
    return { results, jobs, secrets };
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}

function districtsOf(results: SnapshotResult[]): number[] {
  return results.flatMap((result) =>
    result.state === 'read' && result.snapshot.kind === 'district' ? [result.snapshot.district.id] : [],
  );
}
