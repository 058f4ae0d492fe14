import type { TaskConfig } from 'payload';
import type { PublishJobInput } from './PublishJob.ts';

/** Queue of the wishes to publish; the trigger on `payload_jobs` wakes the publisher for it. */
export const publishQueue = 'publish';

/** Payload's table is the queue; the publisher works it off with its own statements (docs/decisions/0002). */
export const publishTask: TaskConfig<{ input: PublishJobInput; output: object }> = {
  slug: 'publish',
  label: 'Veröffentlichen',
  handler: () => {
    throw new Error(
      `Jobs of queue "${publishQueue}" are worked off by the publisher process (cms/src/publisher/main.ts), not by Payload's runner.`,
    );
  },
};
