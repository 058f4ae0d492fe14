import type { DateTime } from 'luxon';
import type { EventTime } from '../contract/event.ts';
import { formatDate, formatMoment, formatMonth } from './formatDate.ts';
import { formatTimeRange } from './formatTimeRange.ts';
import { toBerlin } from './toBerlin.ts';

/**
 * When an event takes place, in German: "Donnerstag, 3. April 2025, 9:00 bis 12:00 Uhr", "…, ab 12:30 Uhr",
 * "Montag, 5. Mai 2025 bis Mittwoch, 7. Mai 2025", "im Juni 2024". The note of an open date is left to the page.
 */
export function formatEventTime(time: EventTime): string {
  switch (time.type) {
    case 'timed':
      return formatTimed(time.start, time.end);
    case 'all-day':
      return time.endDate === time.startDate
        ? formatDate(time.startDate)
        : `${formatDate(time.startDate)} bis ${formatDate(time.endDate)}`;
    case 'month':
      return `im ${formatMonth(time.month)}`;
    case 'open':
      return 'Termin steht noch nicht fest';
  }
}

/**
 * Values for `<time datetime>`: an instant with its offset, a day or a month. `end` is null where there is none or
 * where it is the start; both are null for an open date.
 */
export function eventMachineTime(time: EventTime): { start: string | null; end: string | null } {
  switch (time.type) {
    case 'timed':
      return { start: machineTime(time.start), end: time.end === null ? null : machineTime(time.end) };
    case 'all-day':
      return { start: time.startDate, end: time.endDate === time.startDate ? null : time.endDate };
    case 'month':
      return { start: time.month, end: null };
    case 'open':
      return { start: null, end: null };
  }
}

function formatTimed(startsAt: string, endsAt: string | null): string {
  const start = toBerlin(startsAt);
  const from = wallTime(start);
  if (endsAt === null) return `${formatDate(start)}, ${formatTimeRange(from, null)}`;
  const end = toBerlin(endsAt);
  if (end.toISODate() === start.toISODate()) return `${formatDate(start)}, ${formatTimeRange(from, wallTime(end))}`;
  const endsAtMidnight = wallTime(end) === '00:00' && start.plus({ days: 1 }).toISODate() === end.toISODate();
  if (endsAtMidnight) return `${formatDate(start)}, ${formatTimeRange(from, '24:00')}`;
  return `${formatMoment(start)}, bis ${formatMoment(end)}`;
}

function wallTime({ hour, minute }: DateTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function machineTime(instant: string): string {
  return toBerlin(instant).toISO({ suppressSeconds: true, suppressMilliseconds: true });
}
