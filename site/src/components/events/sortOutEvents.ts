import type { DateTime } from 'luxon';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { compareEvents } from '@schutznetz/shared/time/compareEvents.ts';
import { eventPhase } from '@schutznetz/shared/time/eventPhase.ts';
import { eventBegin } from '@schutznetz/shared/time/eventBegin.ts';

export interface SortedEvents {
  /** running and coming events, the next one first, open dates last */
  coming: NetworkEvent[];
  /** years with their past events, the latest first */
  past: { year: number; events: NetworkEvent[] }[];
}

/** Tells what comes from what is over at `now`. */
export function sortOutEvents(events: readonly NetworkEvent[], now: DateTime): SortedEvents {
  const sorted = [...events].sort(compareEvents);
  const past = new Map<number, NetworkEvent[]>();
  for (const event of sorted.filter((event) => isPast(event, now)).reverse()) {
    const year = eventBegin(event.time)?.year ?? null;
    if (year !== null) past.set(year, [...(past.get(year) ?? []), event]);
  }
  return {
    coming: sorted.filter((event) => !isPast(event, now)),
    past: [...past].map(([year, events]) => ({ year, events })),
  };
}

export function isPast(event: NetworkEvent, now: DateTime): boolean {
  return eventPhase(event.time, now) === 'past';
}
