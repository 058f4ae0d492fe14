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

/**
 * Works off one batch: units that jobs wait for, oldest wish first, else units whose pages the clock changes.
 * Units that another publisher has locked are left to it. While publishing is paused, everything waits.
 * @returns whether there was anything to do
 */
export async function workOff(publisher: Publisher): Promise<boolean> {
  const { payload, session, store, now } = publisher;
  const database = databaseOf(payload);
  if (await readPause(database)) return false;
  const jobs = await findDueJobs(database, now().toJSDate());
  const every = await findUnits(database, await currentRelease(store));
  const wanted = [...new Set(jobs.flatMap((job) => expandUnits(job.units, every)))];
  const byClock = wanted.length === 0 ? await findUnitsDueByClock(database, now().toJSDate()) : [];
  const cause: BatchCause | null = wanted.length === 0 ? { kind: 'clock', person: null } : null;

  const locked: string[] = [];
  try {
    for (const unit of [...wanted, ...byClock]) {
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
