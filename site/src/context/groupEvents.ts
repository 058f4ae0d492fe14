import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { eventMonths, undatedEvents } from '@schutznetz/shared/paths/eventMonths.ts';
import { hasCalendarFile } from '@schutznetz/shared/paths/hasCalendarFile.ts';
import { eventSortKey } from '@schutznetz/shared/time/compareEvents.ts';
import { eventBegin } from '@schutznetz/shared/time/eventBegin.ts';
import { eventPhase } from '@schutznetz/shared/time/eventPhase.ts';
import type { DateTime } from 'luxon';

type ListedEvent = PortalSnapshot['events'][number];

/** The events of all networks as the pages of the portal show them; each list is sorted, the earliest first. */
export interface EventGroups {
  /** how many are not over, in all and by the keys of `EventsByMonth` */
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  /** those that come next, for the start page */
  readonly next: readonly ListedEvent[];
  /** those that come next, `mostSoonest` at most */
  readonly soonest: readonly ListedEvent[];
  /** for subscribing: those that have a day, `mostInCalendar` at most, whether over or not */
  readonly calendar: readonly ListedEvent[];
  readonly isCalendarFull: boolean;
}

/** Events that are not over, of any year, by `eventMonths` and `undatedEvents`. */
export type EventsByMonth = Readonly<Record<string, readonly ListedEvent[]>>;

/** As many as somebody may want to read through. */
export const mostSoonest = 60;
/** As many as a calendar program on a phone can fetch every hour. */
export const mostInCalendar = 500;

/** Sorts out the events for all pages at once, so that a page reads only what it shows. */
export function groupEvents(
  events: readonly ListedEvent[],
  now: DateTime,
): { eventGroups: EventGroups; eventsByMonth: EventsByMonth } {
  const sorted = sortEvents(events);
  const coming = sorted.filter(({ event }) => eventPhase(event.time, now) !== 'past');
  const dated = sorted.filter(({ event }) => hasCalendarFile(event));
  const groups: ReadonlyMap<number | null, ListedEvent[]> = Map.groupBy(
    coming,
    ({ event }) => eventBegin(event.time)?.month ?? null,
  );
  const months = [
    ...eventMonths.map((month, index) => [month, groups.get(index + 1) ?? []] as const),
    [undatedEvents, groups.get(null) ?? []] as const,
  ];
  return {
    eventGroups: {
      total: coming.length,
      counts: Object.fromEntries(months.map(([month, { length }]) => [month, length])),
      next: coming.slice(0, 3),
      soonest: coming.slice(0, mostSoonest),
      calendar: dated.slice(0, mostInCalendar),
      isCalendarFull: dated.length > mostInCalendar,
    },
    eventsByMonth: Object.fromEntries(months),
  };
}

/** Like `compareEvents`, with the moments worked out once and not for each comparison of thousands. */
function sortEvents(events: readonly ListedEvent[]): ListedEvent[] {
  const keyed = events.map((listed) => ({ listed, key: eventSortKey(listed.event.time) }));
  keyed.sort((a, b) => (a.key === b.key ? a.listed.event.id - b.listed.event.id : a.key < b.key ? -1 : 1));
  return keyed.map(({ listed }) => listed);
}
