import type { PayloadRequest } from 'payload';
import { canDirectEverything } from '../../access/system/canDirectEverything.ts';
import { canPublishAgain } from '../../access/system/canPublishAgain.ts';
import { canRollBack } from '../../access/system/canRollBack.ts';
import { cmsEnvironment } from '../../config/cmsEnvironment.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { concernsEverything } from '../Operation.ts';
import { findLastOperations, type Operation } from '../operationQueue.ts';
import { readPause } from '../readPause.ts';
import { toInstant } from '../toInstant.ts';
import type { OperationOverview, Overview, UnitOverview } from './Overview.ts';
import { readQueue } from './readQueue.ts';
import { readReleases } from './readReleases.ts';
import { readUnits } from './readUnits.ts';

/**
 * All that the operations view shows.
 * @param sight units that the person may see
 */
export async function readOverview(req: PayloadRequest, sight: true | string[]): Promise<Overview> {
  const database = databaseOf(req.payload);
  const pause = await readPause(database);
  const units: UnitOverview[] = [];
  for (const { district, ...unit } of await readUnits(database)) {
    if (sight !== true && !sight.includes(unit.unit)) continue;
    units.push({
      ...unit,
      mayPublish: await canPublishAgain(req, district),
      mayRollBack: await canRollBack(req, district),
    });
  }
  const operations = await findLastOperations(database, 50);
  return {
    at: new Date().toISOString(),
    siteUrl: cmsEnvironment.siteUrl,
    mayDirectEverything: await canDirectEverything(req),
    pause: pause && { since: pause.since.toISOString(), by: pause.by },
    units,
    queue: await readQueue(database, sight),
    operations: operations.filter((operation) => isInSight(operation, sight)).map((each) => toOverview(each, req)),
    releases: await readReleases({ database, sight }),
  };
}

function isInSight({ command }: Operation, sight: true | string[]): boolean {
  if (sight === true || concernsEverything(command)) return true;
  return 'units' in command && command.units !== null && command.units.every((unit) => sight.includes(unit));
}

function toOverview(operation: Operation, req: PayloadRequest): OperationOverview {
  const { id, command, person, account, createdAt, doneAt, outcome } = operation;
  const isOwn = account !== null && account === req.user?.id;
  return { id, command, person, isOwn, since: createdAt.toISOString(), doneAt: toInstant(doneAt), outcome };
}
