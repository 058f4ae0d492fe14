import type { TaskConfig } from 'payload';
import type { OperationJob } from './Operation.ts';

/** Queue of commands from the admin and the terminal; the trigger on `payload_jobs` wakes the publisher for it. */
export const operationQueue = 'operations';

/** The process of the CMS may not have the release store on its disk: the publisher carries the commands out. */
export const operationTask: TaskConfig<{ input: OperationJob; output: object }> = {
  slug: 'operation',
  label: 'Anweisung an den Veröffentlichungsdienst',
  handler: () => {
    throw new Error(
      `Jobs of queue "${operationQueue}" are carried out by the publisher process (cms/src/publisher/main.ts), not by Payload's runner.`,
    );
  },
};
