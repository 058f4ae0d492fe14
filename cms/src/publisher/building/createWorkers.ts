import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { WorkerAnswer, WorkerTask } from './buildWorker.ts';

/** Threads that build units beside the publisher's own, which uses one core itself. */
export type BuildWorkers = {
  /** how many units at once keep all threads busy */
  readonly places: number;
  /** @throws Error when the thread dies */
  run: (task: WorkerTask) => Promise<WorkerAnswer>;
  end: () => Promise<void>;
};

const perThread = 2;

/** Threads are started when they are needed and end when nothing more comes. */
export function createWorkers(): BuildWorkers {
  const count = Math.max(1, Math.min(4, availableParallelism() - 1));
  const pool = new Piscina<WorkerTask, WorkerAnswer>({
    filename: new URL('buildWorker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: count,
    // The next unit is there before the publisher's own thread has time to hear of the last one.
    concurrentTasksPerWorker: perThread,
    idleTimeout: 30_000,
    // A thread needs less than a third of it; without a limit it would take memory instead of clearing its own up.
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return { places: count * perThread, run: (task) => pool.run(task), end: () => pool.destroy() };
}
