import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { PublishCause, PublishJobInput } from './PublishJob.ts';
import { publishQueue, publishTask } from './publishTask.ts';

/**
 * Commits the wish to publish `units` together with whatever the transaction of `req` changes.
 * The units are sorted and named once; an empty list queues nothing.
 */
export async function queuePublish({
  req,
  units,
  cause,
  waitUntil,
  trace = randomUUID(),
}: {
  req: PayloadRequest;
  units: Iterable<string>;
  cause: PublishCause;
  /** follows the wish through the logs; a new one unless it began earlier */
  trace?: string;
  /** not before this moment */
  waitUntil?: Date;
}): Promise<void> {
  const names = [...new Set(units)].sort();
  if (names.length === 0) return;
  const input: PublishJobInput = { units: names, cause, trace };
  await req.payload.jobs.queue({
    task: publishTask.slug as 'publish',
    queue: publishQueue,
    input,
    req,
    ...(waitUntil ? { waitUntil } : {}),
  });
  req.payload.logger.info({ msg: 'publish queued', trace, units: names, cause });
}
