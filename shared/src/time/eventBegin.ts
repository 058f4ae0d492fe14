import type { DateTime } from 'luxon';
import type { EventTime } from '../contract/event.ts';
import { rememberByObject } from '../memory/rememberByObject.ts';
import { toBerlin } from './toBerlin.ts';

/** When an event begins, in Berlin, as far as that is known: at least its month and year; null for an open date. */
export const eventBegin = rememberByObject((time: EventTime): DateTime<true> | null => {
  switch (time.type) {
    case 'timed':
      return toBerlin(time.start);
    case 'all-day':
      return toBerlin(time.startDate);
    case 'month':
      return toBerlin(time.month);
    case 'open':
      return null;
  }
});
