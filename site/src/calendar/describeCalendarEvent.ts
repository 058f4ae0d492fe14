import type { DateTime } from 'luxon';
import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import type { CalendarEvent } from './calendarEvent.ts';
import { cleanLine, cleanText } from '../text/cleanText.ts';
import { locateEvent } from './locateEvent.ts';
import { writeEventNote } from './writeEventNote.ts';

export interface CalendarEventData extends ICalEventData {
  id: string;
  start: DateTime;
}

/** A VEVENT as ical-generator takes it. Times are Europe/Berlin; an all-day event ends, exclusively, the day after its last. */
export function describeCalendarEvent(entry: {
  event: CalendarEvent;
  url: string;
  districtName: string | null;
}): CalendarEventData {
  const { event, url, districtName } = entry;
  // Both are written in UTC, which is fastest from a date of the platform.
  const changedAt = new Date(event.changedAt);
  const place = locateEvent(event);
  return {
    ...span(event.time),
    id: cleanLine(event.uid),
    sequence: event.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    summary: cleanLine(titlePrefix[event.status] + event.title + (districtName === null ? '' : ` (${districtName})`)),
    description: cleanText(writeEventNote(event, url)),
    location: place === null ? null : cleanLine(place),
    url,
    status: statuses[event.status],
  };
}

/** Many calendars do not show the status, so the title says it as well. */
const titlePrefix = { scheduled: '', cancelled: 'Abgesagt: ', postponed: 'Verschoben: ' };

/** A postponed event keeps its place in the calendar as unsure: its time may be the old or the new one. */
const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
};

function span(time: CalendarEvent['time']): Pick<CalendarEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (time.type === 'all-day') {
    const start = toBerlin(time.startDate);
    const end = toBerlin(time.endDate).plus({ days: 1 });
    return { allDay: true, start, end: end > start ? end : start.plus({ days: 1 }) };
  }
  const start = toBerlin(time.start);
  const end = time.end === null ? null : toBerlin(time.end);
  // A local time names the first of the two hours when the clock goes back (RFC 5545, 3.3.5), so the second one is in UTC.
  const isLocal = [start, end].every((time) => time === null || isFirstOfItsName(time));
  return {
    start,
    // DTEND must be later than DTSTART (RFC 5545, 3.8.2.2).
    end: end !== null && end > start ? end : null,
    timezone: isLocal ? zone : null,
  };
}

function isFirstOfItsName(time: DateTime): boolean {
  // The clock goes back in October only, and asking for the offset of a moment takes longer than all the rest.
  return time.month !== 10 || time.zone.offset(time.toMillis() - hourMs) <= time.offset;
}

const hourMs = 3_600_000;
