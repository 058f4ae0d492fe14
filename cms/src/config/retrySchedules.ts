import type { Payload } from 'payload';

/**
 * Lets scheduled publishing try again: Payload gives its own task a single attempt, so a moment without the database would
 * lose a publication for good. The attempts span about a minute.
 */
export function retrySchedules(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (task) task.retries = { attempts: 6, backoff: { type: 'exponential', delay: 1000 } };
}
