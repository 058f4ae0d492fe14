import { ICalCalendar } from 'ical-generator';
import type { CalendarEvent } from './calendarEvent.ts';
import { describeCalendarEvent } from './describeCalendarEvent.ts';

export interface WrittenEvent {
  readonly startsAt: number;
  readonly uid: string;
  /** its times are local ones, so the calendar has to hold the rules of the zone */
  readonly isLocal: boolean;
  /** the VEVENT with folded lines, each of them ended */
  readonly text: string;
}

interface Entry {
  readonly event: CalendarEvent;
  readonly url: string;
  readonly districtName: string | null;
}

/**
 * The component of an event, written once for each kind of calendar as long as the event is the same object: when one
 * event changes, the hundreds of others in the calendar of all networks are as they were.
 */
export function writeEvent(entry: Entry): WrittenEvent {
  // All of it counts as read by whoever asks, also when it is known (`recordReads`).
  Object.keys(entry.event);
  const memory = entry.districtName === null ? ofItsDistrict : ofAll;
  const known = memory.find(entry.event);
  if (known?.url === entry.url && known.districtName === entry.districtName) return known.written;
  const data = describeCalendarEvent(entry);
  const calendar = new ICalCalendar({ events: [data] }).toString();
  // Inside a component no line begins like this: texts have no line breaks, and what is folded goes on after a space.
  const text = calendar.slice(calendar.indexOf('BEGIN:VEVENT\r\n'), calendar.lastIndexOf('END:VCALENDAR'));
  const isLocal = typeof data.timezone === 'string';
  const written = { startsAt: data.start.toMillis(), uid: data.id, isLocal, text };
  memory.keep(entry.event, { url: entry.url, districtName: entry.districtName, written });
  return written;
}

type Known = Omit<Entry, 'event'> & { readonly written: WrittenEvent };

/** All events of a state like North Rhine-Westphalia; of a larger country those that were asked for last. */
const mostEvents = 5000;

function createMemory() {
  let [known, count] = [new WeakMap<CalendarEvent, Known>(), 0];
  return {
    find: (event: CalendarEvent) => known.get(event),
    keep(event: CalendarEvent, entry: Known): void {
      if (count === mostEvents) [known, count] = [new WeakMap(), 0];
      count += 1;
      known.set(event, entry);
    },
  };
}

const ofItsDistrict = createMemory();
const ofAll = createMemory();
