import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { readPause } from '../operations/readPause.ts';
import { databaseOf } from './Database.ts';
import { findUnits, findUnitsDueByClock } from './findUnits.ts';
import { expandUnits, findDueJobs } from './jobQueue.ts';
import { publishBatch } from './publishBatch.ts';
import type { Publisher } from './Publisher.ts';
import type { BatchCause } from './summariseCauses.ts';
import { lockOf } from './unitLock.ts';

/** So many units share one read and one switch: enough for a district with the portal, few enough to go live soon. */
const unitsPerBatch = 8;
/** At midnight the clock may change every district: so many of a batch it takes, and people's wishes have the rest. */
const clockPerBatch = 4;

/**
 * Works off one batch: units whose pages the clock changes, and units that jobs wait for, oldest wish first. Neither the
 * clock nor people are kept waiting by the other.
 * Units that another publisher has locked are left to it. While publishing is paused, everything waits.
 * @returns whether there was anything to do
 */
export async function workOff(publisher: Publisher): Promise<boolean> {
  const { payload, session, store, now } = publisher;
  const database = databaseOf(payload);
  if (await readPause(database)) return false;
  const [jobs, byClock] = await Promise.all([
    findDueJobs(database, now().toJSDate()),
    findUnitsDueByClock(database, now().toJSDate()),
  ]);
  const every = await findUnits(database, await currentRelease(store));
  const wanted = [...new Set(jobs.flatMap((job) => expandUnits(job.units, every)))];
  const cause: BatchCause | null = byClock.length > 0 ? { kind: 'clock', person: null } : null;

  const locked: string[] = [];
  try {
    for (const unit of new Set([...byClock.slice(0, clockPerBatch), ...wanted, ...byClock])) {
      if (locked.length === unitsPerBatch) break;
      if (await session.tryLock(lockOf(unit))) locked.push(unit);
    }
    if (locked.length === 0) return false;
    await publishBatch({ publisher, units: locked, every, cause });
    return true;
  } finally {
    for (const unit of locked) await session.unlock(lockOf(unit));
  }
}
