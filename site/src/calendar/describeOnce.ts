import { ICalCalendar, ICalEvent } from 'ical-generator';
import type { CalendarEvent } from './calendarEvent.ts';
import { describeCalendarEvent } from './describeCalendarEvent.ts';

export interface DescribedEvent {
  readonly startsAt: number;
  readonly uid: string;
  readonly component: ICalEvent;
}

interface Entry {
  readonly event: CalendarEvent;
  readonly url: string;
  readonly districtName: string | null;
}

/**
 * The component of an event, written once as long as the event is the same object: when one event changes, the hundreds
 * of others in the calendar of all networks are as they were.
 */
export function describeOnce(entry: Entry): DescribedEvent {
  // All of it counts as read by whoever asks, also when it is known (`recordReads`).
  Object.keys(entry.event);
  const known = described.get(entry.event);
  if (known?.url === entry.url && known.districtName === entry.districtName) return known.described;
  const data = describeCalendarEvent(entry);
  const component = new WrittenOnce(data, new ICalCalendar());
  const fresh = { startsAt: data.start.toMillis(), uid: data.id, component };
  described.set(entry.event, { url: entry.url, districtName: entry.districtName, described: fresh });
  return fresh;
}

class WrittenOnce extends ICalEvent {
  #text: string | undefined;

  override toString(): string {
    this.#text ??= super.toString();
    return this.#text;
  }
}

const described = new WeakMap<CalendarEvent, Omit<Entry, 'event'> & { readonly described: DescribedEvent }>();
