import { DateTime } from 'luxon';
import { zone } from './zone.ts';

/**
 * A value of the contract as a moment in Berlin, in German: an instant as it is, a calendar day (`YYYY-MM-DD`) or
 * month (`YYYY-MM`) at its first moment. Throws on anything else.
 */
export function toBerlin(value: string | DateTime): DateTime<true> {
  const moment = typeof value === 'string' ? DateTime.fromISO(value, { zone }) : value.setZone(zone);
  const german = moment.setLocale('de');
  if (!german.isValid) {
    throw new Error(`Not a date: ${String(value)} (${german.invalidExplanation ?? german.invalidReason ?? 'unknown'})`);
  }
  return german;
}

/** A wall-clock time (`HH:mm`, `24:00` is the end of the day) on the day of a moment in Berlin. */
export function atWallTime(day: DateTime, wallTime: string): DateTime<true> {
  const [hour = 0, minute = 0] = wallTime.split(':').map(Number);
  const start = toBerlin(day).startOf('day');
  // Set, not added: 8:00 stays 8:00 on the two days that have 23 or 25 hours.
  return toBerlin(hour === 24 ? start.plus({ days: 1 }) : start.set({ hour, minute }));
}
