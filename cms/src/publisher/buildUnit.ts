import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { writeBuild } from '@schutznetz/site/releases/writeBuild.ts';
import { forgetPages, renderChanges } from '@schutznetz/site/render/renderChanges.ts';
import { nextChange } from '@schutznetz/shared/time/nextChange.ts';
import type { SnapshotResult } from '../snapshot/readSnapshots.ts';
import { describeFailure } from './describeFailure.ts';
import { guardSecrets } from './guard/guardSecrets.ts';
import type { Secrets } from './guard/readSecrets.ts';
import { secretsOf } from './guard/secretsOf.ts';
import type { Publisher } from './Publisher.ts';

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
  /** when the pages change next by the clock alone */
  nextChange: Date | null;
  pages: number;
  renderMs: number;
  writeMs: number;
};

/** Renders and writes one unit; what goes wrong is an outcome, not an exception, so that other units go on. */
export async function buildUnit({
  publisher,
  result,
  live,
  secrets,
  isAfresh,
}: {
  publisher: Publisher;
  result: SnapshotResult;
  live: Release | null;
  /** by district */
  secrets: ReadonlyMap<number, Secrets>;
  /** render every page, whatever is remembered of it */
  isAfresh: boolean;
}): Promise<UnitOutcome> {
  const { site, ensureAssets, store, mediaDir, now, logger, progress, onStage } = publisher;
  const { unit } = result;
  const blank = { unit, build: null, problem: null, notes: [], nextChange: null, pages: 0, renderMs: 0, writeMs: 0 };
  if (result.state === 'gone') return { ...blank, state: live?.units[unit] ? 'gone' : 'unchanged' };
  try {
    if (result.state === 'failed') throw result.error;
    await ensureAssets();
    const clock = now();
    const startedAt = performance.now();
    progress.report([unit], 'render');
    if (isAfresh) forgetPages(site, unit);
    const files = await renderChanges({ site, snapshot: result.snapshot, now: clock });
    const renderedAt = performance.now();
    await onStage?.('rendered', [unit]);
    guardSecrets({ files, secrets: secretsOf(result.snapshot, secrets), unit });
    progress.report([unit], 'write');
    const written = await writeBuild({
      ...describeUnit(result.snapshot),
      store,
      files,
      mediaDir,
      codeVersion: site.codeVersion,
      createdAt: new Date().toISOString(),
      clock: clock.toUTC().toISO(),
    });
    return {
      ...blank,
      state: written.build === live?.units[unit] ? 'unchanged' : 'built',
      build: written.build,
      notes: result.omitted.map((problem) => `Ohne „${problem.title}“ veröffentlicht. ${problem.message}`),
      nextChange: nextChange(result.snapshot, clock)?.toJSDate() ?? null,
      pages: files.length,
      renderMs: renderedAt - startedAt,
      writeMs: performance.now() - renderedAt,
    };
  } catch (error) {
    logger.error({ msg: 'unit failed', unit, err: error });
    return { ...blank, state: 'failed', problem: describeFailure(error), isStoreFault: error instanceof StoreError };
  }
}
