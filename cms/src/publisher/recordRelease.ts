import type { Activation } from '@schutznetz/site/releases/activate.ts';
import type { PublishCause } from '../publishing/PublishJob.ts';
import type { UnitOutcome } from './building/buildUnit.ts';
import type { PublishJob } from './jobQueue.ts';
import { listFailure } from './listFailure.ts';
import { listRelease } from './listRelease.ts';
import type { Publisher } from './Publisher.ts';
import type { BatchCause } from './summariseCauses.ts';

/**
 * Writes down what a batch did: one row in the list of releases when something went live or failed anew, and the state of
 * every unit, from which documents tell whether they are live.
 */
export async function recordRelease({
  publisher,
  activation,
  outcomes,
  jobs,
  cause,
  stages,
  readAt,
}: {
  publisher: Publisher;
  activation: Activation;
  outcomes: UnitOutcome[];
  jobs: PublishJob[];
  cause: BatchCause | null;
  stages: { readMs: number; switchMs: number };
  /** when the snapshot was read: what was committed before is in it */
  readAt: Date;
}): Promise<void> {
  const { payload } = publisher;
  const release = activation.status === 'live' ? activation.release : null;
  const failed = outcomes.filter((outcome) => outcome.state === 'failed');
  const at = release?.at ?? new Date().toISOString();
  if (release || failed.length > 0) {
    await (release ? listRelease : listFailure)({
      payload,
      data: {
        number: release?.n ?? null,
        at,
        state: failed.length === 0 ? 'live' : release ? 'partly' : 'failed',
        firstWishAt: jobs[0]?.createdAt.toISOString() ?? null,
        readAt: readAt.toISOString(),
        units: outcomes
          .filter((outcome) => outcome.state === 'failed' || release?.changes[outcome.unit])
          .map((outcome) => describeUnitOutcome({ outcome, activation, stages })),
        causes: causesOf(jobs, cause),
      },
    });
  }
  for (const outcome of outcomes) await recordUnit({ publisher, outcome, activation, at, readAt });
}

function describeUnitOutcome({
  outcome,
  activation,
  stages,
}: {
  outcome: UnitOutcome;
  activation: Activation;
  stages: { readMs: number; switchMs: number };
}) {
  const { unit, build, pages, notes, problem } = outcome;
  // Where nothing went live the release is the one before, with its own changes.
  const release = activation.status === 'live' ? activation.release : null;
  return {
    unit,
    build,
    pages,
    changedPages: release?.changes[unit] ?? null,
    stages: {
      read: Math.round(stages.readMs),
      render: Math.round(outcome.renderMs),
      write: Math.round(outcome.writeMs),
      switch: Math.round(stages.switchMs),
    },
    notes: notes.join('\n') || null,
    error: problem,
  };
}

/** At most fifty: a coalesced batch may stand for hundreds of saves. */
function causesOf(jobs: PublishJob[], cause: BatchCause | null) {
  const causes: PublishCause[] = jobs.slice(-50).map((job) => job.cause);
  if (causes.length === 0 && cause) causes.push({ ...cause, collection: null, documentId: null, title: null });
  return causes;
}

async function recordUnit({
  publisher,
  outcome,
  activation,
  at,
  readAt,
}: {
  publisher: Publisher;
  outcome: UnitOutcome;
  activation: Activation;
  at: string;
  readAt: Date;
}): Promise<void> {
  const { unit, state, problem } = outcome;
  const omitted = outcome.omitted.length > 0 ? outcome.omitted : null;
  const isHeld = Object.hasOwn(activation.release?.held ?? {}, unit);
  const wentLive = activation.status === 'live' && activation.release?.changes[unit] !== undefined;
  const data = {
    unit,
    held: isHeld,
    stage: null,
    stageSince: null,
    nextChangeAt: outcome.nextChange?.toISOString() ?? null,
    ...(state === 'failed'
      ? { error: problem, failedAt: at }
      : { error: null, failedAt: null, ...(isHeld ? {} : { readAt: readAt.toISOString(), omitted }) }),
    ...(wentLive ? { release: activation.release?.n ?? null, liveSince: at } : {}),
  };
  await publisher.payload.db.upsert({ collection: 'publish-units', data, where: { unit: { equals: unit } } });
}
