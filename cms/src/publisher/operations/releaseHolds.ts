import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { releaseHold } from '@schutznetz/site/releases/releaseHold.ts';
import { saveOperation, type Operation } from '../../operations/operationQueue.ts';
import { databaseOf } from '../Database.ts';
import { highestNumber } from '../highestNumber.ts';
import type { Publisher } from '../Publisher.ts';
import { recordMissingReleases } from '../recordMissingReleases.ts';
import type { Step } from './carryOutOperations.ts';
import { queueFor } from './queueFor.ts';

/** Lets rolled-back units follow their content again, and queues their publication. */
export async function releaseHolds({
  publisher,
  operation,
  units,
}: {
  publisher: Publisher;
  operation: Operation;
  units: string[] | null;
}): Promise<Step> {
  const { store, payload } = publisher;
  const database = databaseOf(payload);
  const live = await currentRelease(store);
  const held = Object.keys(live?.held ?? {}).filter((unit) => units === null || units.includes(unit));
  const freed = operation.freed ?? held;
  if (freed.length === 0) {
    const message = units
      ? `Nicht zurückgesetzt und darum auch nicht freizugeben: ${units.join(', ')}.`
      : 'Kein Teil der Website ist zurückgesetzt. Es gibt nichts freizugeben.';
    return { outcome: { state: 'refused', message } };
  }
  // Kept before anything is done: a publisher that is ended in between leaves to the next one what to publish.
  await saveOperation(database, { ...operation, freed });
  const above = await highestNumber(database);
  await releaseHold({ store, units: freed, at: new Date().toISOString(), by: operation.person, above });
  await recordMissingReleases(publisher);
  if (!operation.isQueued) await queueFor({ publisher, operation: { ...operation, freed }, units: freed });
  const message = `Freigegeben: ${freed.join(', ')}. Der heutige Inhalt wird jetzt veröffentlicht.`;
  return { freed, isQueued: true, outcome: { state: 'done', message } };
}
