import { activate, type Activation } from '@schutznetz/site/releases/activate.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { createLocalReq } from 'payload';
import { queuePublish } from '../publishing/queuePublish.ts';
import { startProgress, type Progress } from './startProgress.ts';
import { databaseOf } from './Database.ts';
import { describeFailure } from './describeFailure.ts';
import { highestNumber } from './highestNumber.ts';
import type { UnitOutcome } from './building/buildUnit.ts';
import { buildUnits } from './building/buildUnits.ts';
import { closeJobs, expandUnits, postponeJobs } from './jobQueue.ts';
import { measureWishes } from './metrics/measureWishes.ts';
import type { Publisher } from './Publisher.ts';
import { readBatch, type Batch } from './readBatch.ts';
import { recordRelease } from './recordRelease.ts';
import { summariseCauses, type BatchCause } from './summariseCauses.ts';

/**
 * Publishes units whose locks the caller holds: one consistent read, all pages rendered, one switch for all of them.
 * A unit that fails keeps what is live and is reported; the others go on.
 * @param every names of all units, for jobs that ask for all
 * @param byClock units that the clock changes
 * @returns when the content is read: what does the rest
 */
export async function beginBatch({
  publisher,
  units,
  every,
  byClock,
}: {
  publisher: Publisher;
  units: string[];
  every: string[];
  byClock: string[];
}): Promise<() => Promise<void>> {
  const { payload, store, logger, onStage } = publisher;
  const startedAt = performance.now();
  const readAt = new Date();
  const progress = startProgress({ database: databaseOf(payload), logger, units });
  try {
    const live = await currentRelease(store);
    const batch = await readBatch(publisher, units, every);
    const readMs = performance.now() - startedAt;
    const wished = [...byClock, ...batch.jobs.flatMap((job) => expandUnits(job.units, every))];
    // Another batch may have fulfilled a wish between the look at the queue and the lock.
    const results = batch.results.filter(({ unit }) => wished.includes(unit));
    if (results.length === 0) {
      await progress.end();
      return () => Promise.resolve();
    }
    await onStage?.('read', units);
    const cause = units.some((unit) => byClock.includes(unit)) ? ({ kind: 'clock', person: null } as const) : null;
    const traced = { ...publisher, logger: logger.child({ traces: batch.jobs.map((job) => job.trace) }) };
    return () =>
      publishBatch({
        publisher: traced,
        units: results.map(({ unit }) => unit),
        every,
        cause,
        live,
        batch: { ...batch, results },
        progress,
        startedAt,
        readAt,
        readMs,
      });
  } catch (error) {
    await progress.end();
    throw error;
  }
}

async function publishBatch({
  publisher,
  units,
  every,
  cause,
  live,
  batch: { results, jobs: concerned, secrets, isAfresh },
  progress,
  startedAt,
  readAt,
  readMs,
}: {
  publisher: Publisher;
  units: string[];
  every: string[];
  cause: BatchCause | null;
  live: Release | null;
  batch: Batch;
  progress: Progress;
  startedAt: number;
  readAt: Date;
  readMs: number;
}): Promise<void> {
  const { payload, session, store, now, logger, onStage } = publisher;
  const [built, above] = await Promise.all([
    buildUnits({ publisher, progress, results, live, secrets, isAfresh }),
    highestNumber(databaseOf(payload)),
  ]);
  let outcomes = built;
  await onStage?.('written', units);

  const switchedAt = performance.now();
  progress.report(units, 'switch');
  let activation: Activation;
  try {
    activation = await activate({
      store,
      units: buildsOf(outcomes),
      expected: live?.units ?? {},
      cause: summariseCauses(concerned, cause),
      at: new Date().toISOString(),
      stages: { read: readMs, ...sumStages(outcomes) },
      notes: outcomes.flatMap((outcome) => outcome.notes),
      above,
      onStage: (stage) => {
        if (stage === 'locked' || stage === 'linked') requireLocks(session);
      },
    });
  } catch (error) {
    logger.error({ msg: 'switch failed', units, err: error });
    outcomes = outcomes.map((outcome) => ({
      ...outcome,
      state: 'failed',
      problem: outcome.problem ?? describeFailure(error),
      isStoreFault: true,
    }));
    activation = { status: 'unchanged', release: live, heldBack: [] };
  }
  const switchMs = performance.now() - switchedAt;
  const liveAt = Date.now();
  if (activation.status === 'live') publisher.cleaner.countRelease();
  await onStage?.('switched', units);

  await progress.end();
  await recordRelease({
    publisher,
    activation,
    outcomes,
    jobs: concerned,
    cause,
    stages: { readMs, switchMs },
    readAt,
  });
  const done = new Set(outcomes.filter((outcome) => outcome.state !== 'failed').map((outcome) => outcome.unit));
  const failed = new Set(outcomes.filter((outcome) => outcome.state === 'failed').map((outcome) => outcome.unit));
  const database = databaseOf(payload);
  await closeJobs({ database, jobs: concerned, done, every });
  if (failed.size > 0) {
    const longest = outcomes.some((outcome) => outcome.isStoreFault) ? 30 : 900;
    await postponeJobs({ database, jobs: concerned, failed, longest, now: now().toJSDate() });
    await wishAgain({ publisher, failed, wished: concerned.flatMap((job) => expandUnits(job.units, every)), cause });
  }
  await onStage?.('recorded', units);
  publisher.observeBatch?.({
    wishMs: activation.status === 'live' ? measureWishes({ jobs: concerned, done, every, liveAt }) : [],
    stagesMs: { read: readMs, ...sumStages(outcomes), switch: switchMs },
    failedUnits: [...failed],
  });

  logger.info({
    msg: 'published',
    release: activation.release?.n ?? null,
    status: activation.status,
    units: outcomes.map(({ unit, state }) => ({ unit, state })),
    readMs: Math.round(readMs),
    switchMs: Math.round(switchMs),
    totalMs: Math.round(performance.now() - startedAt),
  });
}

/** Without the session the locks are gone, and another publisher may be ahead of this snapshot. */
function requireLocks(session: Publisher['session']): void {
  if (!session.isAlive()) throw new Error('Die Verbindung zur Datenbank ist abgerissen');
}

function buildsOf(outcomes: UnitOutcome[]): Record<string, string | null> {
  return Object.fromEntries(
    outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [] : [[outcome.unit, outcome.build]])),
  );
}

/** A unit that the clock asked for has no job that would bring it back after a failure: it gets one. */
async function wishAgain({
  publisher: { payload, now },
  failed,
  wished,
  cause,
}: {
  publisher: Publisher;
  failed: ReadonlySet<string>;
  wished: string[];
  cause: BatchCause | null;
}): Promise<void> {
  const units = [...failed].filter((unit) => !wished.includes(unit));
  const req = await createLocalReq({}, payload);
  const why = { kind: cause?.kind ?? 'clock', person: cause?.person ?? null } as const;
  await queuePublish({
    req,
    units,
    cause: { ...why, collection: null, documentId: null, title: null },
    waitUntil: now().plus({ seconds: 2 }).toJSDate(),
  });
}

function sumStages(outcomes: UnitOutcome[]): { render: number; write: number } {
  const sum = (key: 'renderMs' | 'writeMs') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { render: sum('renderMs'), write: sum('writeMs') };
}
