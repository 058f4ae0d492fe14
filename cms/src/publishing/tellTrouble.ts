import { readPause } from '../operations/readPause.ts';
import { databaseOf } from '../publisher/Database.ts';
import { findRunningUnits } from '../publisher/unitLock.ts';
import type { PublishStatus } from './PublishStatus.ts';
import type { Subject } from './StoredDocument.ts';
import { nameUnits, type UnitState } from './unitStates.ts';

export async function tellFailure({
  subject,
  failed,
  missing,
  of,
  isRemoval,
}: {
  subject: Subject;
  failed: UnitState[];
  /** units that lack the change, those that failed among them */
  missing: Iterable<string>;
  /** all units that matter to the document */
  of: ReadonlySet<string>;
  isRemoval: boolean;
}): Promise<PublishStatus> {
  const [first] = failed;
  const where = await nameUnits({ req: subject.req, units: [...missing], of });
  return { state: 'failed', at: first?.failedAt ?? '', reason: first?.error ?? '', where, isRemoval };
}

export async function tellWaiting({
  subject,
  units,
  since,
  isRemoval,
}: {
  subject: Subject;
  units: ReadonlySet<string>;
  since: string;
  isRemoval: boolean;
}): Promise<PublishStatus> {
  const database = databaseOf(subject.req.payload);
  const pause = await readPause(database);
  if (pause) return { state: 'paused', since: pause.since.toISOString(), by: pause.by, isRemoval };
  const running = await findRunningUnits(database);
  const work = running.find(({ unit }) => units.has(unit));
  return work ? { state: 'rendering', since, stage: work.stage, isRemoval } : { state: 'waiting', since, isRemoval };
}
