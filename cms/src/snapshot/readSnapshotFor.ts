import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { PayloadRequest } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { readSnapshots, type SnapshotResult } from './readSnapshots.ts';
import { draftSource, publishedSource } from './SnapshotSource.ts';

/**
 * One unit's snapshot for whoever asks, in one unchanging view of the database.
 * @param drafts drafts stand in for what is published as far as the person of `req` may see them
 */
export async function readSnapshotFor({
  req,
  unit,
  drafts,
}: {
  req: PayloadRequest;
  unit: string;
  drafts: boolean;
}): Promise<SnapshotResult> {
  const { payload } = req;
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  if (transactionID === null) throw new Error('PostgreSQL gave no transaction to read the snapshot in');
  const inTransaction = { ...req, transactionID } as PayloadRequest;
  try {
    const source = (drafts ? draftSource : publishedSource)({ payload, req: inTransaction });
    const now = DateTime.now().setZone(zone);
    const [result] = await readSnapshots({ source, units: [unit], now, origin: cmsEnvironment.siteUrl });
    return result ?? { unit, state: 'gone' };
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}
