import type { NetworkEvent } from '../contract/event.ts';

/** Whether an event can stand in a calendar: RFC 5545 needs a day, so a month or an open date cannot. */
export function hasCalendarFile(event: Pick<NetworkEvent, 'time'>): boolean {
  return event.time.type === 'timed' || event.time.type === 'all-day';
}
