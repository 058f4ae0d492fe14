import type { EventTime, NetworkEvent } from '../contract/event.ts';
import { rememberByObject } from '../memory/rememberByObject.ts';
import { toBerlin } from './toBerlin.ts';

/**
 * Order of events, earliest first: by start; a month after the days in it; open dates last; equal ones by id, so
 * that a list never depends on the order of the query. Reverse it for past events.
 */
export function compareEvents(a: Pick<NetworkEvent, 'id' | 'time'>, b: Pick<NetworkEvent, 'id' | 'time'>): number {
  const first = eventSortKey(a.time);
  const second = eventSortKey(b.time);
  if (first === second) return a.id - b.id;
  return first < second ? -1 : 1;
}

/** Milliseconds since 1970 by which an event is sorted, `Infinity` for an open date. */
export const eventSortKey = rememberByObject((time: EventTime): number => {
  switch (time.type) {
    case 'timed':
      return toBerlin(time.start).toMillis();
    case 'all-day':
      return toBerlin(time.startDate).toMillis();
    case 'month':
      return toBerlin(time.month).endOf('month').toMillis();
    case 'open':
      return Infinity;
  }
});
