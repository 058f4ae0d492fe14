import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { PayloadRequest } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { draftSource } from './draftSource.ts';
import { inOneView } from './inOneView.ts';
import { publishedSource } from './published/publishedSource.ts';
import { readSnapshots, type SnapshotResult } from './readSnapshots.ts';

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
  return inOneView(payload, async ({ database, transactionID }) => {
    const source = drafts
      ? draftSource({ payload, req: { ...req, transactionID } })
      : publishedSource({ payload, database });
    const now = DateTime.now().setZone(zone);
    const [result] = await readSnapshots({ source, units: [unit], now, origin: cmsEnvironment.siteUrl });
    return result ?? { unit, state: 'gone' };
  });
}
