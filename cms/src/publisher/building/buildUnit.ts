import type { Release } from '@schutznetz/site/releases/release.ts';
import { prepareContent } from '@schutznetz/site/context/prepareContent.ts';
import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { learnPages } from '@schutznetz/site/render/pageMemory.ts';
import type { ContractProblem } from '../../snapshot/contractProblem.ts';
import type { SnapshotResult } from '../../snapshot/readSnapshots.ts';
import { describeFailure } from '../describeFailure.ts';
import { clearedOf, learnCleared } from '../guard/guardSecrets.ts';
import type { Secrets } from '../guard/readSecrets.ts';
import { secretsOf } from '../guard/secretsOf.ts';
import type { Publisher } from '../Publisher.ts';
import type { Progress } from '../startProgress.ts';
import { makeBuild, type BuildInput, type MadeBuild } from './makeBuild.ts';

export type UnitOutcome = {
  unit: string;
  state: 'built' | 'unchanged' | 'gone' | 'failed';
  /** the build to make live; null takes the unit off the site */
  build: string | null;
  /** German sentence for the people of the office when `failed` */
  problem: string | null;
  /** the disk, not the content, is why it failed */
  isStoreFault?: boolean;
  /** German sentences: what the pages were published without */
  notes: string[];
  /** the same, for the status of each document */
  omitted: ContractProblem[];
  /** when the pages change next by the clock alone */
  nextChange: Date | null;
  pages: number;
  renderMs: number;
  writeMs: number;
};

type Failure = { problem: string; isStoreFault: boolean };

/** Renders and writes one unit; what goes wrong is an outcome, not an exception, so that other units go on. */
export async function buildUnit({
  publisher,
  progress,
  result,
  live,
  secrets,
  isAfresh,
  inWorker,
}: {
  publisher: Publisher;
  progress: Progress;
  result: SnapshotResult;
  live: Release | null;
  /** by district */
  secrets: ReadonlyMap<number, Secrets>;
  /** render every page, whatever is remembered of it */
  isAfresh: boolean;
  /** in a thread beside this one */
  inWorker: boolean;
}): Promise<UnitOutcome> {
  const { unit } = result;
  const blank = {
    unit,
    build: null,
    problem: null,
    notes: [],
    omitted: [],
    nextChange: null,
    pages: 0,
    renderMs: 0,
    writeMs: 0,
  };
  if (result.state === 'gone') return { ...blank, state: live?.units[unit] ? 'gone' : 'unchanged' };
  if (result.state === 'failed') return { ...blank, state: 'failed', ...failureOf(publisher, unit, result.error) };

  const { snapshot, omitted } = result;
  const { store, mediaDir } = publisher;
  const input = { snapshot, secrets: secretsOf(snapshot, secrets), store, mediaDir };
  const made = await (inWorker
    ? makeBeside({ publisher, progress, input })
    : makeHere({ publisher, progress, input, isAfresh }));
  if ('problem' in made) return { ...blank, state: 'failed', ...made };
  return {
    ...blank,
    ...made,
    state: made.build === live?.units[unit] ? 'unchanged' : 'built',
    omitted,
    notes: omitted.map((problem) => `Ohne „${problem.title}“ veröffentlicht. ${problem.message}`),
  };
}

async function makeHere({
  publisher,
  progress,
  input,
  isAfresh,
}: {
  publisher: Publisher;
  progress: Progress;
  input: BuildInput;
  isAfresh: boolean;
}): Promise<MadeBuild | Failure> {
  const { site, ensureAssets, now, onStage } = publisher;
  const { unit } = input.snapshot;
  try {
    await ensureAssets();
    progress.report([unit], 'render');
    const onRendered = async () => {
      await onStage?.('rendered', [unit]);
      progress.report([unit], 'write');
    };
    return await makeBuild({ ...input, site, clock: now(), isAfresh, onRendered });
  } catch (error) {
    return failureOf(publisher, unit, error);
  }
}

async function makeBeside({
  publisher,
  progress,
  input,
}: {
  publisher: Publisher;
  progress: Progress;
  input: BuildInput;
}): Promise<MadeBuild | Failure> {
  const { site, workers, ensureAssets, now, logger, onStage } = publisher;
  const { unit } = input.snapshot;
  try {
    await ensureAssets();
    progress.report([unit], 'render');
    const clock = now();
    const answer = await workers.run({
      ...input,
      distDir: site.distDir,
      clock: clock.toUTC().toISO(),
      cleared: clearedOf(unit),
    });
    await onStage?.('rendered', [unit]);
    if ('made' in answer) {
      learnPages({ site, content: prepareContent(input.snapshot, clock), report: answer.pages });
      learnCleared(unit, answer.cleared);
      return answer.made;
    }
    const { problem, isStoreFault, detail } = answer;
    logger.error({ msg: 'unit failed', unit, err: detail });
    return { problem, isStoreFault };
  } catch (error) {
    return failureOf(publisher, unit, error);
  }
}

function failureOf({ logger }: Publisher, unit: string, error: unknown): Failure {
  logger.error({ msg: 'unit failed', unit, err: error });
  return { problem: describeFailure(error), isStoreFault: error instanceof StoreError };
}
