import type { Endpoint } from 'payload';
import { readSnapshotFor } from './readSnapshotFor.ts';
import type { SnapshotResult } from './readSnapshots.ts';

/**
 * `GET /api/snapshots/:unit`: the published snapshot of a unit, for anyone. With `?draft=true` and logged in, drafts
 * stand in for what is published as far as the person may see them. One consistent read.
 * 401 for drafts without a person, 404 for an unknown unit, 422 with a German reason when the content does not fit.
 */
export const snapshotEndpoint: Endpoint = {
  path: '/snapshots/:unit',
  method: 'get',
  handler: async (req) => {
    const { unit } = req.routeParams as { unit: string };
    const drafts = req.query['draft'] === 'true';
    if (drafts && !req.user) {
      const message = 'Entwürfe sehen nur angemeldete Personen. Bitte melden Sie sich an.';
      return Response.json({ message }, { status: 401 });
    }
    return answer(await readSnapshotFor({ req, unit, drafts }));
  },
};

function answer(result: SnapshotResult): Response {
  if (result.state === 'gone') {
    const message = 'Diesen Teil der Website gibt es nicht oder er ist nicht veröffentlicht.';
    return Response.json({ message }, { status: 404 });
  }
  if (result.state === 'failed') return Response.json({ message: result.error.message }, { status: 422 });
  return Response.json(result.snapshot, { headers: { 'cache-control': 'no-store' } });
}
