import { createLocalReq } from 'payload';
import { publishedSource } from '../snapshot/SnapshotSource.ts';
import { readSnapshots, type SnapshotResult } from '../snapshot/readSnapshots.ts';
import { transactionOf } from './Database.ts';
import { findOpenJobs, type PublishJob } from './jobQueue.ts';
import type { Publisher } from './Publisher.ts';

/**
 * Reads the snapshots of the units and the wishes that they fulfil from one unchanging view of the database: a job is in
 * `jobs` exactly when the change it was committed with is in the snapshots.
 */
export async function readBatch(
  publisher: Publisher,
  units: string[],
): Promise<{ results: SnapshotResult[]; jobs: PublishJob[] }> {
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
    return { results, jobs };
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}
