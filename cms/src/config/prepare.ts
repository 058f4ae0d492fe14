import type { Payload } from 'payload';
import { describeLocks } from '../locks/describeLocks.ts';
import { guardSchedules } from './guardSchedules.ts';
import { retrySchedules } from './retrySchedules.ts';
import { survivePoolErrors } from './survivePoolErrors.ts';

/** What each process does once when Payload is ready. */
export function prepare(payload: Payload): void {
  survivePoolErrors(payload);
  guardSchedules(payload);
  describeLocks(payload);
  retrySchedules(payload);
}
