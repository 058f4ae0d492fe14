import type { Operation } from '../../operations/operationQueue.ts';
import { readPause } from '../../operations/readPause.ts';
import { databaseOf } from '../Database.ts';
import type { Publisher } from '../Publisher.ts';
import type { Step } from './carryOutOperations.ts';

/** Pauses or resumes publishing for all publishers; a batch at hand is finished first. */
export async function setPause({
  publisher,
  operation,
  isPaused,
}: {
  publisher: Publisher;
  operation: Operation;
  isPaused: boolean;
}): Promise<Step> {
  const { payload } = publisher;
  const before = await readPause(databaseOf(payload));
  if ((before !== null) === isPaused) {
    const message = isPaused ? 'Die Veröffentlichung war schon angehalten.' : 'Die Veröffentlichung lief bereits.';
    return { outcome: { state: 'done', message } };
  }
  await payload.updateGlobal({
    slug: 'publishing',
    data: {
      paused: isPaused,
      pausedSince: isPaused ? new Date().toISOString() : null,
      pausedBy: isPaused ? operation.person : null,
    },
  });
  const message = isPaused
    ? 'Die Veröffentlichung ist angehalten. Was gespeichert wird, wartet.'
    : 'Die Veröffentlichung läuft wieder. Was gewartet hat, wird jetzt veröffentlicht.';
  return { outcome: { state: 'done', message } };
}
