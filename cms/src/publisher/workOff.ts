import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { readPause } from '../operations/readPause.ts';
import { chooseUnits, unitsPerBatch } from './chooseUnits.ts';
import { databaseOf } from './Database.ts';
import { findUnits, findUnitsDueByClock } from './findUnits.ts';
import { expandUnits, findDueJobs } from './jobQueue.ts';
import { publishBatch } from './publishBatch.ts';
import type { Publisher } from './Publisher.ts';
import type { BatchCause } from './summariseCauses.ts';
import { lockOf } from './unitLock.ts';

/**
 * Works off one batch of the units whose pages the clock changes and those that jobs wait for (`chooseUnits`).
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
  const wishes = jobs.map((job) => expandUnits(job.units, every));
  const cause: BatchCause | null = byClock.length > 0 ? { kind: 'clock', person: null } : null;

  const locked: string[] = [];
  try {
    for (const unit of chooseUnits({ wishes, byClock })) {
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
