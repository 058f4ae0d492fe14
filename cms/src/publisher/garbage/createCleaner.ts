import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Collected } from '@schutznetz/site/releases/collectGarbage.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import type { Logger } from 'pino';

export type CleanUpRules = {
  /** how many releases are kept */
  keep: number;
  /** what is younger stays, whatever it is */
  minAgeMs: number;
  everyReleases: number;
  everyMs: number;
};

export type Cleaner = {
  countRelease: () => void;
  /** Begins to clean up when that is due; called when nothing waits to be published. Does not wait for its end. */
  runIfDue: () => void;
  /** Waits for a clean-up that is running. */
  end: () => Promise<void>;
};

export const cleanUpRules: CleanUpRules = {
  keep: 30,
  minAgeMs: 15 * 60_000,
  everyReleases: 50,
  everyMs: 60 * 60_000,
};

/** Between the deletion of two builds: a publication that waits for the disk meanwhile goes ahead. */
const pauseMs = 50;

/** Removes what no kept release needs: after the start, each hour, and when many releases have gone live since. */
export function createCleaner({
  store,
  logger,
  rules,
}: {
  store: Store;
  logger: Logger;
  rules: CleanUpRules;
}): Cleaner {
  let releases = 0;
  let cleanedAt: number | null = null;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  const isDue = () =>
    cleanedAt === null || releases >= rules.everyReleases || performance.now() - cleanedAt >= rules.everyMs;

  async function cleanUp(): Promise<void> {
    try {
      const { keep, minAgeMs } = rules;
      const worker = new Worker(new URL('collectGarbageWorker.ts', import.meta.url), {
        workerData: { store, keep, minAgeMs, pauseMs },
      });
      const [collected] = (await once(worker, 'message')) as [Collected];
      logger.info({ msg: 'cleaned up', ...collected });
    } catch (error) {
      logger.error({ msg: 'cleaning up failed, trying again later', err: error });
    }
  }

  function runIfDue(): void {
    if (!isDue()) return;
    isAskedAgain = running !== null;
    if (running) return;
    releases = 0;
    cleanedAt = performance.now();
    running = cleanUp().finally(() => {
      running = null;
      if (isAskedAgain) runIfDue();
    });
  }

  return {
    countRelease: () => (releases += 1),
    runIfDue,
    end: async () => {
      isAskedAgain = false;
      await running;
    },
  };
}
