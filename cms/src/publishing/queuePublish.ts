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
}: {
  req: PayloadRequest;
  units: Iterable<string>;
  cause: PublishCause;
}): Promise<void> {
  const names = [...new Set(units)].sort();
  if (names.length === 0) return;
  const trace = randomUUID();
  const input: PublishJobInput = { units: names, cause, trace };
  await req.payload.jobs.queue({ task: publishTask.slug as 'publish', queue: publishQueue, input, req });
  req.payload.logger.info({ msg: 'publish queued', trace, units: names, cause });
}
