import { setTimeout as wait } from 'node:timers/promises';
import { clearChanges } from '../snapshot/published/clearChanges.ts';
import { createContentMemory } from '../snapshot/published/ContentMemory.ts';
import { databaseOf } from './Database.ts';
import { findWork, type Work } from './findWork.ts';
import { carryOutOperations } from './operations/carryOutOperations.ts';
import type { Publisher } from './Publisher.ts';
import { recordMissingReleases } from './recordMissingReleases.ts';
import { workOff } from './workOff.ts';
import type { WakeUp } from './wakeUp.ts';

/** The sweep that finds what no notice told of. */
export const sweepEveryMs = 60_000;
/** Waiting is never exact over a change of the system's clock, so a longer wait is done in steps. */
const shortestMs = 50;
/** The list of what has changed is read with each batch: it is to stay short. */
const clearEveryMs = 10 * 60_000;
/** While one batch goes live, the next one is rendered, and one more is read. More would only take memory. */
const mostBatches = 3;

/**
 * Publishes until `signal` ends it: does what people told it, begins to work off what waits, then sleeps until a notice, the
 * end of a batch, the next postponed job, the next moment at which the clock changes a page, or the sweep. Ends with the
 * batches at hand.
 * @param reconnect gives a new session when the one of the publisher is lost
 */
export async function runPublisher({
  publisher,
  wake,
  signal,
  reconnect,
  sweepMs,
}: {
  publisher: Publisher;
  wake: WakeUp;
  signal: AbortSignal;
  reconnect: () => Promise<Publisher['session']>;
  /** longest sleep */
  sweepMs: number;
}): Promise<void> {
  const { batches } = publisher;
  let failures = 0;
  let clearedAt = -Infinity;
  while (!signal.aborted) {
    wake.reset();
    try {
      batches.requireNoFailure();
      if (!publisher.session.isAlive()) {
        await batches.settled();
        publisher.session = await reconnect();
        // It may be another server, of which nothing is known.
        publisher.memory = createContentMemory();
      }
      // What failed may have failed after the switch.
      if (failures > 0 && batches.count() === 0) await recordMissingReleases(publisher);
      const work = await findWork(databaseOf(publisher.payload), publisher.now().toJSDate());
      const hasDirected = work.hasOperations && (await carryOutOperations(publisher));
      // A command may have changed what there is to do: then it is looked up anew.
      const hasWorked = hasDirected || (await publisher.line.giveWayTo(() => workOff(publisher, work)));
      if (batches.count() === 0) {
        batches.requireNoFailure();
        failures = 0;
      }
      if (batches.count() >= mostBatches) await batches.nextEnd();
      if (hasWorked) continue;
      if (batches.count() === 0) publisher.cleaner.runIfDue();
      if (performance.now() - clearedAt >= clearEveryMs) {
        clearedAt = performance.now();
        await clearChanges(databaseOf(publisher.payload));
      }
      // The end of a batch wakes up as well.
      await wake.wait(
        batches.count() > 0 ? sweepMs : idleMs({ work, now: publisher.now().toMillis(), sweepMs }),
        signal,
      );
    } catch (error) {
      // They may hold locks of the session that is given up.
      await batches.settled();
      failures += 1;
      const pauseMs = Math.min(10_000, 250 * 2 ** Math.min(failures, 6));
      publisher.logger.error({ msg: 'publisher failed, trying again', err: error, failures, pauseMs });
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  await batches.settled();
}

function idleMs({ work: { isPaused, moments }, now, sweepMs }: { work: Work; now: number; sweepMs: number }): number {
  // What is due stays due while publishing is paused; a notice tells when it goes on.
  if (isPaused) return sweepMs;
  return Math.min(sweepMs, ...moments.map((moment) => Math.max(shortestMs, moment.getTime() - now)));
}
