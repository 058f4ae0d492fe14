import { addAssets } from '@schutznetz/site/releases/assets.ts';
import { openStore } from '@schutznetz/site/releases/openStore.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import type { Payload } from 'payload';
import { createContentMemory } from '../snapshot/published/ContentMemory.ts';
import { createBuildLine } from './building/createBuildLine.ts';
import { createWorkers } from './building/createWorkers.ts';
import { createBatches } from './createBatches.ts';
import { cleanUpRules, createCleaner, type CleanUpRules } from './garbage/createCleaner.ts';
import { publishOutdated } from './publishOutdated.ts';
import type { Publisher } from './Publisher.ts';
import { recordMissingReleases } from './recordMissingReleases.ts';
import { runPublisher, sweepEveryMs } from './runPublisher.ts';
import { runScheduledJobs } from './runScheduledJobs.ts';
import { openSessionConnection } from './sessionConnection.ts';
import { createWakeUp } from './wakeUp.ts';

export type RunningPublisher = {
  /** Ends after the batches at hand. */
  stop: () => Promise<void>;
};

/**
 * Starts publishing: makes the compiled site's assets available, queues what is not live in this code version, then works
 * until stopped. Several publishers may run on one database and one store.
 */
export async function startPublisher({
  payload,
  connectionString,
  dataDir,
  mediaDir,
  siteDist,
  origin,
  now,
  logger,
  observeBatch,
  onStage,
  cleanUp = cleanUpRules,
  sweepMs = sweepEveryMs,
}: {
  payload: Payload;
  connectionString: string;
  dataDir: string;
  siteDist: string;
  cleanUp?: CleanUpRules;
  /** after how long it looks for what no notice told of */
  sweepMs?: number;
} & Pick<Publisher, 'mediaDir' | 'origin' | 'now' | 'logger' | 'observeBatch' | 'onStage'>): Promise<RunningPublisher> {
  const site = await loadCompiledSite(siteDist);
  const store = await openStore(dataDir);
  let hasAssets = false;
  const ensureAssets = async () => {
    if (hasAssets) return;
    await addAssets(store, site);
    hasAssets = true;
  };
  // A store that cannot be written to is told with each unit that waits for it, and tried again.
  await ensureAssets().catch((err: unknown) => logger.error({ msg: 'assets were not stored', err }));

  const wake = createWakeUp();
  const connect = () =>
    openSessionConnection({
      connectionString,
      onNotice: () => wake.ring(),
      onLost: (error) => {
        logger.error({ msg: 'connection for notices lost', err: error });
        wake.ring();
      },
    });
  const workers = createWorkers();
  const publisher: Publisher = {
    payload,
    session: await connect(),
    memory: createContentMemory(),
    store,
    site,
    ensureAssets,
    workers,
    line: createBuildLine(workers.places),
    cleaner: createCleaner({ store, logger, rules: cleanUp }),
    mediaDir,
    origin,
    now,
    logger,
    batches: createBatches(() => wake.ring()),
    ...(observeBatch ? { observeBatch } : {}),
    ...(onStage ? { onStage } : {}),
  };
  await recordMissingReleases(publisher);
  await publishOutdated(publisher);

  const ending = new AbortController();
  const loops = Promise.all([
    runPublisher({ publisher, wake, signal: ending.signal, reconnect: connect, sweepMs }),
    runScheduledJobs({ publisher, signal: ending.signal }),
  ]);
  return {
    async stop() {
      ending.abort();
      await loops;
      await publisher.cleaner.end();
      await publisher.workers.end();
      await publisher.session.close();
    },
  };
}
