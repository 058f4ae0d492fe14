import { expandUnits, type PublishJob } from '../jobQueue.ts';

/**
 * How long editors waited, in milliseconds, for each of their wishes that a batch fulfilled: a document that was saved, or one
 * that was to appear by itself. What the clock, new code or an operator asked for is nobody's waiting, and a wish of which
 * a unit failed still waits.
 * @param done units of the batch that show their content
 * @param every what `*` stands for
 * @param liveAt moment of the switch, in Unix milliseconds
 */
export function measureWishes({
  jobs,
  done,
  every,
  liveAt,
}: {
  jobs: readonly PublishJob[];
  done: ReadonlySet<string>;
  every: string[];
  liveAt: number;
}): number[] {
  return jobs
    .filter(({ cause }) => cause.kind === 'document' || cause.kind === 'schedule')
    .filter(({ units }) => expandUnits(units, every).every((unit) => done.has(unit)))
    .map(({ createdAt }) => liveAt - createdAt.getTime());
}
