import { DateTime } from 'luxon';
import { zone } from './zone.ts';

/**
 * A value of the contract as a moment in Berlin, in German: an instant as it is, a calendar day (`YYYY-MM-DD`) or
 * month (`YYYY-MM`) at its first moment. Throws on anything else.
 */
export function toBerlin(value: string | DateTime): DateTime<true> {
  if (typeof value !== 'string') return isGerman(value) ? value : checked(value.setZone(zone).setLocale('de'), value);
  const known = moments.get(value);
  if (known) return known;
  const moment = checked(DateTime.fromISO(value, { zone, locale: 'de' }), value);
  if (moments.size >= mostMoments) moments.clear();
  moments.set(value, moment);
  return moment;
}

/** The first moment after a calendar day (`YYYY-MM-DD`), for days that are included. */
export function endOfDay(day: string): DateTime<true> {
  return toBerlin(`${day}T24:00`);
}

/** A wall-clock time (`HH:mm`, `24:00` is the end of the day) on the day of a moment in Berlin. */
export function atWallTime(day: DateTime, wallTime: string): DateTime<true> {
  const [hour = 0, minute = 0] = wallTime.split(':').map(Number);
  const start = toBerlin(day).startOf('day');
  // Set, not added: 8:00 stays 8:00 on the two days that have 23 or 25 hours.
  return toBerlin(hour === 24 ? start.plus({ days: 1 }) : start.set({ hour, minute }));
}

// Reading one value costs about 0.1 ms, and a unit reads the same ones for every page and every publish.
const moments = new Map<string, DateTime<true>>();
const mostMoments = 10_000;

function isGerman(moment: DateTime): moment is DateTime<true> {
  return moment.isValid && moment.zoneName === zone && moment.locale === 'de';
}

function checked(moment: DateTime<true> | DateTime<false>, value: string | DateTime): DateTime<true> {
  if (moment.isValid) return moment;
  const reason = moment.invalidExplanation ?? moment.invalidReason ?? 'unknown';
  throw new Error(`Not a date: ${String(value)} (${reason})`);
}
