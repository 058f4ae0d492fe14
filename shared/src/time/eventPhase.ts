import type { DateTime } from 'luxon';
import type { EventTime } from '../contract/event.ts';
import { endOfDay, toBerlin } from './toBerlin.ts';

export type EventPhase = 'upcoming' | 'running' | 'past';

export interface EventBounds {
  /** first moment at which the event runs; null when no day is known */
  readonly begins: DateTime<true> | null;
  /** first moment at which it is over */
  readonly ends: DateTime<true>;
}

/**
 * Where an event stands. Without an end it is over at the end of its day, with a month only at the end of that month
 * (and never "running", as its day is not known); an open date is always upcoming.
 */
export function eventPhase(time: EventTime, now: DateTime): EventPhase {
  const found = eventBounds(time);
  if (found === null) return 'upcoming';
  if (found.ends <= now) return 'past';
  return found.begins !== null && found.begins <= now ? 'running' : 'upcoming';
}

/** The moments at which the phase of an event changes; null for an open date. */
export function eventBounds(time: EventTime): EventBounds | null {
  const known = bounds.get(time);
  if (known !== undefined) return known;
  const fresh = boundsOf(time);
  bounds.set(time, fresh);
  return fresh;
}

// The portal asks it of thousands of events for every publish.
const bounds = new WeakMap<EventTime, EventBounds | null>();

function boundsOf(time: EventTime): EventBounds | null {
  switch (time.type) {
    case 'timed': {
      const begins = toBerlin(time.start);
      return { begins, ends: time.end === null ? endOfDay(begins.toISODate()) : toBerlin(time.end) };
    }
    case 'all-day':
      return { begins: toBerlin(time.startDate), ends: endOfDay(time.endDate) };
    case 'month':
      return { begins: null, ends: toBerlin(toBerlin(time.month).plus({ months: 1 })) };
    case 'open':
      return null;
  }
}
