import type { DateTime } from 'luxon';
import type { EventTime } from '../contract/event.ts';
import { rememberByObject } from '../memory/rememberByObject.ts';
import { endOfDay, toBerlin } from './toBerlin.ts';

export type EventPhase = 'upcoming' | 'running' | 'past';

/** Milliseconds since 1970. */
export interface EventBounds {
  /** first moment at which the event runs; null when no day is known */
  readonly begins: number | null;
  /** first moment at which it is over */
  readonly ends: number;
}

/**
 * Where an event stands. Without an end it is over at the end of its day, with a month only at the end of that month
 * (and never "running", as its day is not known); an open date is always upcoming.
 */
export function eventPhase(time: EventTime, now: DateTime): EventPhase {
  const found = eventBounds(time);
  if (found === null) return 'upcoming';
  const moment = now.toMillis();
  if (found.ends <= moment) return 'past';
  return found.begins !== null && found.begins <= moment ? 'running' : 'upcoming';
}

/**
 * The moments at which the phase of an event changes; null for an open date.
 * Remembered, because the portal asks it of thousands of events for every publish.
 */
export const eventBounds = rememberByObject((time: EventTime): EventBounds | null => {
  switch (time.type) {
    case 'timed': {
      const begins = toBerlin(time.start);
      const ends = time.end === null ? endOfDay(begins.toISODate()) : toBerlin(time.end);
      return { begins: begins.toMillis(), ends: ends.toMillis() };
    }
    case 'all-day':
      return { begins: toBerlin(time.startDate).toMillis(), ends: endOfDay(time.endDate).toMillis() };
    case 'month':
      return { begins: null, ends: toBerlin(toBerlin(time.month).plus({ months: 1 })).toMillis() };
    case 'open':
      return null;
  }
});
