import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { everyUnit } from '../publishing/PublishJob.ts';
import { chooseUnits, unitsPerBatch } from './chooseUnits.ts';
import { databaseOf } from './Database.ts';
import { findUnits } from './findUnits.ts';
import type { Work } from './findWork.ts';
import { expandUnits } from './jobQueue.ts';
import { beginBatch } from './beginBatch.ts';
import type { Publisher } from './Publisher.ts';
import { lockOf } from './unitLock.ts';

/**
 * Begins one batch of the units whose pages the clock changes and those that jobs wait for (`chooseUnits`). Resolves when
 * their content is read; the batch is then in `publisher.batches` until it is live. Units that another publisher has locked
 * are left to it. While publishing is paused, everything waits.
 * @returns whether there was anything to do
 */
export async function workOff(publisher: Publisher, { isPaused, jobs, byClock }: Work): Promise<boolean> {
  const { payload, session, store, batches } = publisher;
  const isFree = (unit: string) => unit === everyUnit || !batches.hasUnit(unit);
  if (isPaused || ![...byClock, ...jobs.flatMap(({ units }) => units)].some(isFree)) return false;
  const every = await findUnits(databaseOf(payload), await currentRelease(store));
  const wishes = jobs.map((job) => expandUnits(job.units, every));

  const units: string[] = [];
  const unlock = async () => {
    for (const unit of units) await session.unlock(lockOf(unit));
  };
  try {
    for (const unit of chooseUnits({ wishes, byClock, isBusy: batches.hasUnit })) {
      if (units.length === unitsPerBatch) break;
      if (await session.tryLock(lockOf(unit))) units.push(unit);
    }
    if (units.length === 0) return false;
    const publish = await beginBatch({ publisher, units, every, byClock });
    batches.add(units, publish().finally(unlock));
    return true;
  } catch (error) {
    await unlock();
    throw error;
  }
}
