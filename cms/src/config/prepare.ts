import type { Payload } from 'payload';
import { guardSchedules } from './guardSchedules.ts';
import { retrySchedules } from './retrySchedules.ts';
import { survivePoolErrors } from './survivePoolErrors.ts';

/** What each process does once when Payload is ready. */
export function prepare(payload: Payload): void {
  survivePoolErrors(payload);
  guardSchedules(payload);
  retrySchedules(payload);
}
