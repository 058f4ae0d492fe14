import type { PayloadRequest } from 'payload';
import { everyUnit, publishJobInput } from './PublishJob.ts';
import { publishQueue } from './publishTask.ts';

/**
 * Since when the units wait to be published, and when the last wish came; null when nothing waits.
 * @param shown the units, `*` for every one
 * @param known names of all units
 */
export async function findWaiting({
  req,
  shown,
  known,
}: {
  req: PayloadRequest;
  shown: Set<string>;
  known: string[];
}): Promise<{ since: string; last: string } | null> {
  const { docs } = await req.payload.db.find<{ input?: unknown; createdAt: string }>({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publishQueue } }, { completedAt: { exists: false } }] },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  });
  const waiting = docs.filter((job) => {
    const units = publishJobInput.safeParse(job.input).data?.units ?? [];
    return (
      units.includes(everyUnit) || units.some((unit) => (shown.has(everyUnit) ? known.includes(unit) : shown.has(unit)))
    );
  });
  const [first] = waiting;
  return first ? { since: first.createdAt, last: waiting.at(-1)?.createdAt ?? first.createdAt } : null;
}
