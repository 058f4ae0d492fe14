import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { reportPages, type PageReport } from '@schutznetz/site/render/pageMemory.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { describeFailure } from '../describeFailure.ts';
import { learnCleared, reportCleared, type Cleared } from '../guard/guardSecrets.ts';
import { makeBuild, type BuildInput, type MadeBuild } from './makeBuild.ts';

export type WorkerTask = BuildInput & {
  distDir: string;
  /** instant, ISO 8601 */
  clock: string;
  /** files that need not be searched for secrets again */
  cleared?: Cleared | undefined;
};

/** What went wrong crosses as words: an error loses its class on the way. */
export type WorkerAnswer =
  | { made: MadeBuild; pages: PageReport; cleared: Cleared | undefined }
  | { problem: string; isStoreFault: boolean; detail: string | undefined };

const loading = new Map<string, ReturnType<typeof loadCompiledSite>>();

/** Again after a failure: what was missing may be there by then. */
function loadOnce(distDir: string): ReturnType<typeof loadCompiledSite> {
  const load = loading.get(distDir) ?? loadCompiledSite(distDir);
  loading.set(distDir, load);
  load.catch(() => loading.delete(distDir));
  return load;
}

/** Makes the build of one unit in a thread of its own, and tells what the publisher needs to know for the next one. */
export default async function buildInWorker({ distDir, clock, cleared, ...input }: WorkerTask): Promise<WorkerAnswer> {
  const { unit } = input.snapshot;
  try {
    learnCleared(unit, cleared);
    const site = await loadOnce(distDir);
    const made = await makeBuild({ ...input, site, clock: toBerlin(clock), isAfresh: true });
    return { made, pages: reportPages(site, unit), cleared: reportCleared(unit) };
  } catch (error) {
    const detail = error instanceof Error ? error.stack : String(error);
    return { problem: describeFailure(error), isStoreFault: error instanceof StoreError, detail };
  }
}
