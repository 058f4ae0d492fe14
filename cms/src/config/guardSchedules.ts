import type { Payload } from 'payload';
import { refuseForeignSchedules } from '../access/system/refuseForeignSchedules.ts';

/**
 * Hangs `refuseForeignSchedules` on Payload's own collection of jobs when everything else is set up: hooks given through
 * `jobsCollectionOverrides` make Payload ask for `jobs.runHooks`, which would slow down every publish.
 */
export function guardSchedules(payload: Payload): void {
  payload.collections['payload-jobs'].config.hooks.beforeOperation.push(refuseForeignSchedules);
}
