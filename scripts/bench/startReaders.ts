import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ReadersReport, ReadersTask } from './readers.ts';

/** Lets readers load pages until `stop`, which tells how they fared. */
export function startReaders(task: ReadersTask): { stop: () => Promise<ReadersReport> } {
  const child = fork(join(import.meta.dirname, 'readers.ts'));
  child.send(task);
  return {
    async stop() {
      const answer = once(child, 'message');
      child.send('stop');
      const [report] = (await answer) as [ReadersReport];
      return report;
    },
  };
}
