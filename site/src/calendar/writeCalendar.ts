import { escape, ICalCalendar } from 'ical-generator';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { berlinTimezone } from './berlinTimezone.ts';
import { cleanLine } from '../text/cleanText.ts';
import { isCalendarEvent } from './calendarEvent.ts';
import { writeEvent } from './writeEvent.ts';

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
    isCalendarEvent(event) ? [writeEvent({ event, url, districtName })] : [],
  );
  events.sort((a, b) => a.startsAt - b.startsAt || (a.uid < b.uid ? -1 : 1));
  // A calendar needs at least one component (RFC 5545, 3.6): an empty one carries the zone.
  if (events.length === 0) return `${describeCalendar(calendar.name, 'Europe/Berlin').toString()}\r\n`;
  const { head, tail } = frameOf(calendar.name, events.some(({ isLocal }) => isLocal) ? zone : null);
  return [head, ...events.map(({ text }) => text), tail].join('');
}

function describeCalendar(name: string, timezone: string | null): ICalCalendar {
  return new ICalCalendar({
    prodId: { company: 'Schutznetz', product: 'Netzwerke Kinderschutz', language: 'DE' },
    // The generator escapes every text but this one.
    name: escape(cleanLine(name), false),
    // A cancelled date should reach those who subscribed on the same morning.
    ttl: 60 * 60,
    timezone: { name: timezone, generator: () => berlinTimezone },
  });
}

interface Frame {
  readonly head: string;
  readonly tail: string;
}

/** What stands around the events of a calendar; the generator is shown one, as it puts in the zones of its events. */
function frameOf(name: string, timezone: string | null): Frame {
  const key = `${timezone} ${name}`;
  const known = frames.get(key);
  if (known) return known;
  // With a name of the zone for the whole calendar the generator would write DTSTAMP in local time.
  const calendar = describeCalendar(name, null);
  calendar.createEvent({ start: new Date(0), timezone });
  const text = calendar.toString();
  const lineBreak = '\r\n';
  // The name of a calendar stands before it, and may hold any words.
  const begin = `${lineBreak}BEGIN:VEVENT${lineBreak}`;
  const frame = {
    head: text.slice(0, text.indexOf(begin) + lineBreak.length),
    tail: `${text.slice(text.lastIndexOf('END:VCALENDAR'))}\r\n`,
  };
  if (frames.size >= mostFrames) frames.clear();
  frames.set(key, frame);
  return frame;
}

/** The files of a unit follow each other, and all of them have the same frame. */
const frames = new Map<string, Frame>();
const mostFrames = 100;
