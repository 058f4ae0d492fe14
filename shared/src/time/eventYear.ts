import type { EventTime } from '../contract/event.ts';
import { toBerlin } from './toBerlin.ts';

/** Calendar year in which an event begins, in Berlin; null for an open date. */
export function eventYear(time: EventTime): number | null {
  switch (time.type) {
    case 'timed':
      return toBerlin(time.start).year;
    case 'all-day':
      return toBerlin(time.startDate).year;
    case 'month':
      return toBerlin(time.month).year;
    case 'open':
      return null;
  }
}
