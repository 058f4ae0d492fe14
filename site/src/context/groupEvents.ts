import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import { eventMonths, undatedEvents } from '@schutznetz/shared/paths/eventMonths.ts';
import { hasCalendarFile } from '@schutznetz/shared/paths/hasCalendarFile.ts';
import { eventSortKey } from '@schutznetz/shared/time/compareEvents.ts';
import { eventBegin } from '@schutznetz/shared/time/eventBegin.ts';
import { eventBounds } from '@schutznetz/shared/time/eventPhase.ts';
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
  const moment = now.toMillis();
  const coming = sorted.filter(({ facts }) => facts.ends > moment);
  const dated = sorted.filter(({ facts }) => facts.isDated);
  const groups: ReadonlyMap<number | null, Sorted[]> = Map.groupBy(coming, ({ facts }) => facts.month);
  const months = [
    ...eventMonths.map((month, index) => [month, listedIn(groups.get(index + 1) ?? [])] as const),
    [undatedEvents, listedIn(groups.get(null) ?? [])] as const,
  ];
  return {
    eventGroups: {
      total: coming.length,
      counts: Object.fromEntries(months.map(([month, { length }]) => [month, length])),
      next: listedIn(coming.slice(0, 3)),
      soonest: listedIn(coming.slice(0, mostSoonest)),
      calendar: listedIn(dated.slice(0, mostInCalendar)),
      isCalendarFull: dated.length > mostInCalendar,
    },
    eventsByMonth: Object.fromEntries(months),
  };
}

interface Sorted {
  readonly listed: ListedEvent;
  /** by what events are sorted out, worked out once: the portal asks it of thousands of events for every publish */
  readonly facts: ReturnType<typeof factsOf>;
  /** in which call it was last in the list */
  call: number;
}

function factsOf({ event }: ListedEvent) {
  return {
    key: eventSortKey(event.time),
    ends: eventBounds(event.time)?.ends ?? Infinity,
    month: eventBegin(event.time)?.month ?? null,
    isDated: hasCalendarFile(event),
  };
}

const entriesOf = rememberList<ListedEvent, Sorted>();

let calls = 0;
/** as the last call gave it */
let lastSorted: readonly Sorted[] = [];

/** In the order of `compareEvents`. What was in the list before is in order already, so that next to nothing is left to do. */
function sortEvents(events: readonly ListedEvent[]): readonly Sorted[] {
  calls += 1;
  const added: Sorted[] = [];
  const entries = entriesOf(events, {
    workOut(listed) {
      const entry = { listed, facts: knownFactsOf(listed), call: calls };
      added.push(entry);
      return entry;
    },
  });
  for (const entry of entries) entry.call = calls;
  const kept = lastSorted.filter(({ call }) => call === calls);
  const isLittleNew = added.length <= fewAdded && kept.length + added.length === entries.length;
  lastSorted = isLittleNew ? added.reduce(insert, kept) : entries.toSorted(compare);
  return lastSorted;
}

/** So many are put into their places one by one: to sort even what is in order asks about each of thousands. */
const fewAdded = 20;

function insert(sorted: Sorted[], entry: Sorted): Sorted[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = sorted[middle];
    if (other && compare(other, entry) < 0) from = middle + 1;
    else to = middle;
  }
  sorted.splice(from, 0, entry);
  return sorted;
}

function compare(a: Sorted, b: Sorted): number {
  if (a.facts.key === b.facts.key) return a.listed.event.id - b.listed.event.id;
  return a.facts.key < b.facts.key ? -1 : 1;
}

const knownFactsOf = rememberByObject(factsOf);

function listedIn(events: readonly Sorted[]): ListedEvent[] {
  return events.map(({ listed }) => listed);
}
