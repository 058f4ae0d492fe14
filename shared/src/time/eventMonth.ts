import type { EventTime } from '../contract/event.ts';
import { toBerlin } from './toBerlin.ts';

/** Month of the year (1 to 12) in which an event begins, in Berlin; null for an open date. */
export function eventMonth(time: EventTime): number | null {
  switch (time.type) {
    case 'timed':
      return toBerlin(time.start).month;
    case 'all-day':
      return toBerlin(time.startDate).month;
    case 'month':
      return toBerlin(time.month).month;
    case 'open':
      return null;
  }
}
