import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { describeFailure } from '../describeFailure.ts';
import { makeBuild, type BuildInput, type MadeBuild } from './makeBuild.ts';

export type WorkerTask = BuildInput & {
  distDir: string;
  /** instant, ISO 8601 */
  clock: string;
};

/** What went wrong crosses as words: an error loses its class on the way. */
export type WorkerAnswer = { made: MadeBuild } | { problem: string; isStoreFault: boolean; detail: string | undefined };

let loading: ReturnType<typeof loadCompiledSite> | undefined;

/** Makes the build of one unit in a thread of its own. */
export default async function buildInWorker({ distDir, clock, ...input }: WorkerTask): Promise<WorkerAnswer> {
  try {
    loading ??= loadCompiledSite(distDir);
    const made = await makeBuild({ ...input, site: await loading, clock: toBerlin(clock), isAfresh: true });
    return { made };
  } catch (error) {
    const detail = error instanceof Error ? error.stack : String(error);
    return { problem: describeFailure(error), isStoreFault: error instanceof StoreError, detail };
  }
}
