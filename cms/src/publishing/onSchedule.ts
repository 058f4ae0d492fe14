import { AsyncLocalStorage } from 'node:async_hooks';

const schedules = new AsyncLocalStorage<true>();

/**
 * Runs what was planned for a set time. Payload's job saves like any other script, with a request of its own: its hooks
 * cannot tell from that that nobody has pressed a button at this moment.
 */
export function onSchedule<T>(work: () => Promise<T>): Promise<T> {
  return schedules.run(true, work);
}

/** Whether the caller was called by what was planned for a set time. */
export function isOnSchedule(): boolean {
  return schedules.getStore() === true;
}
