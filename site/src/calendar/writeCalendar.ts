import { escape, ICalCalendar } from 'ical-generator';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { berlinTimezone } from './berlinTimezone.ts';
import { cleanLine } from '../text/cleanText.ts';
import { describeOnce } from './describeOnce.ts';
import { isCalendarEvent } from './calendarEvent.ts';

export interface CalendarEntry {
  event: NetworkEvent;
  /** absolute address of the event's page */
  url: string;
  /** the district, where a calendar holds the events of several */
  districtName: string | null;
}

/**
 * An iCalendar object (RFC 5545) of the events that have a day, by start. Equal input makes equal bytes.
 * There is no METHOD: PUBLISH would need an organiser's mail address (RFC 5546, 3.2.1), which no event has.
 */
export function writeCalendar(calendar: { name: string; entries: CalendarEntry[] }): string {
  const events = calendar.entries.flatMap(({ event, url, districtName }) =>
    isCalendarEvent(event) ? [describeOnce({ event, url, districtName })] : [],
  );
  events.sort((a, b) => a.startsAt - b.startsAt || (a.uid < b.uid ? -1 : 1));
  const output = new ICalCalendar({
    prodId: { company: 'Schutznetz', product: 'Netzwerke Kinderschutz', language: 'DE' },
    // The generator escapes every text but this one.
    name: escape(cleanLine(calendar.name), false),
    // A cancelled date should reach those who subscribed on the same morning.
    ttl: 60 * 60,
    timezone: {
      // A calendar needs at least one component (RFC 5545, 3.6): an empty one carries the zone. With events the name
      // stays off, because the generator would then write DTSTAMP in local time.
      name: events.length === 0 ? 'Europe/Berlin' : null,
      generator: () => berlinTimezone,
    },
    events: events.map(({ component }) => component),
  });
  return `${output.toString()}\r\n`;
}
