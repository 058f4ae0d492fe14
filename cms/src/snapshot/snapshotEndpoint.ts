import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { Endpoint, PayloadRequest } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { readSnapshots, type SnapshotResult } from './readSnapshots.ts';
import { draftSource, publishedSource } from './SnapshotSource.ts';

/**
 * `GET /api/snapshots/:unit`: the published snapshot of a unit, for anyone. With `?draft=true` and logged in, drafts
 * stand in for what is published as far as the person may see them. One consistent read.
 * 401 for drafts without a person, 404 for an unknown unit, 422 with a German reason when the content does not fit.
 */
export const snapshotEndpoint: Endpoint = {
  path: '/snapshots/:unit',
  method: 'get',
  handler: async (req) => {
    const unit = String(req.routeParams?.['unit'] ?? '');
    const wantsDrafts = req.query['draft'] === 'true';
    if (wantsDrafts && !req.user) {
      return Response.json(
        { message: 'Entwürfe sehen nur angemeldete Personen. Bitte melden Sie sich an.' },
        { status: 401 },
      );
    }
    return answer(await readConsistently(req, unit, wantsDrafts));
  },
};

async function readConsistently(
  req: PayloadRequest,
  unit: string,
  wantsDrafts: boolean,
): Promise<SnapshotResult | undefined> {
  const { payload } = req;
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  if (transactionID === null) throw new Error('PostgreSQL gave no transaction to read the snapshot in');
  const inTransaction = { ...req, transactionID } as PayloadRequest;
  try {
    const source = wantsDrafts
      ? draftSource({ payload, req: inTransaction })
      : publishedSource({ payload, req: inTransaction });
    const now = DateTime.now().setZone(zone);
    const [result] = await readSnapshots({ source, units: [unit], now, origin: cmsEnvironment.siteUrl });
    return result;
  } finally {
    await payload.db.rollbackTransaction(transactionID);
  }
}

function answer(result: SnapshotResult | undefined): Response {
  if (!result || result.state === 'gone') {
    return Response.json(
      { message: 'Diesen Teil der Website gibt es nicht oder er ist nicht veröffentlicht.' },
      { status: 404 },
    );
  }
  if (result.state === 'failed') return Response.json({ message: result.error.message }, { status: 422 });
  return Response.json(result.snapshot, { headers: { 'cache-control': 'no-store' } });
}
