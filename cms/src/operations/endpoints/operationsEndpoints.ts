import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { canDirect } from '../../access/system/canDirect.ts';
import { unitsInSight } from '../../access/system/unitsInSight.ts';
import { cmsEnvironment } from '../../config/cmsEnvironment.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { readPageDiff } from '../diff/readPageDiff.ts';
import { operationCommand } from '../Operation.ts';
import { queueOperation } from '../operationQueue.ts';
import { readOverview } from '../overview/readOverview.ts';
import { readReleaseChanges } from '../overview/readReleaseChanges.ts';

type Sight = true | string[];

/**
 * What the operations view is made of, for those who may see something of it; 401 without a person, 403 for others.
 *
 * - `GET /api/operations`: `Overview`
 * - `POST /api/operations` with an `OperationCommand`: 202 `{ id }`; the outcome stands in the overview later;
 *   400 for what is no command, 403 for one that the person may not give
 * - `GET /api/operations/releases/:number`: `ReleaseChanges`
 * - `GET /api/operations/releases/:number/diff?unit=…&path=…`: `PageDiffAnswer`
 */
export const operationsEndpoints: Endpoint[] = [
  {
    path: '/operations',
    method: 'get',
    handler: forSighted(async (req, sight) => answer(await readOverview(req, sight))),
  },
  { path: '/operations', method: 'post', handler: forSighted(giveCommand) },
  { path: '/operations/releases/:number', method: 'get', handler: forSighted(showRelease) },
  { path: '/operations/releases/:number/diff', method: 'get', handler: forSighted(showDiff) },
];

async function giveCommand(req: PayloadRequest): Promise<Response> {
  const command = operationCommand.safeParse(await req.json?.().catch(() => null));
  if (!command.success) return refuse(400, 'Diese Anweisung gibt es nicht, oder ihr fehlt etwas.');
  if (!(await canDirect(req, command.data)))
    return refuse(403, 'Dazu fehlt Ihnen das Recht. Es wurde nichts geändert.');
  const { user } = req;
  const person = (user as { name?: string | null } | null)?.name ?? user?.email ?? 'unbekannt';
  const account = typeof user?.id === 'number' ? user.id : null;
  const id = await queueOperation(databaseOf(req.payload), { command: command.data, person, account });
  return answer({ id }, 202);
}

async function showRelease(req: PayloadRequest, sight: Sight): Promise<Response> {
  const number = Number(req.routeParams?.['number']);
  if (!Number.isSafeInteger(number)) return notFound();
  const changes = await readReleaseChanges({ database: databaseOf(req.payload), number, sight });
  return changes ? answer(changes) : notFound();
}

async function showDiff(req: PayloadRequest, sight: Sight): Promise<Response> {
  const number = Number(req.routeParams?.['number']);
  const unit = textOf(req.query['unit']);
  const path = textOf(req.query['path']);
  if (!Number.isSafeInteger(number) || number < 1 || (sight !== true && !sight.includes(unit))) return notFound();
  return answer(await readPageDiff({ store: storeOf(cmsEnvironment.dataDir), number, unit, path }));
}

/** Hands over only requests of people who may see some unit. */
function forSighted(handler: (req: PayloadRequest, sight: Sight) => Promise<Response>): PayloadHandler {
  return async (req) => {
    if (!req.user) return refuse(401, 'Bitte melden Sie sich an.');
    const sight = await unitsInSight(req);
    if (sight !== true && sight.length === 0)
      return refuse(
        403,
        'Die Veröffentlichungen sehen nur Personen mit einem Recht in einem Jugendamt oder im Betrieb.',
      );
    return handler(req, sight);
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function notFound(): Response {
  return refuse(404, 'Diese Veröffentlichung gibt es nicht, oder sie betrifft keinen Teil der Website, den Sie sehen.');
}

function refuse(status: number, message: string): Response {
  return answer({ message }, status);
}

function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
