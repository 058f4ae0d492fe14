import { getHolidays } from 'feiertagejs';
import { DateTime } from 'luxon';
import { toBerlin } from './toBerlin.ts';

/** Public holidays of North Rhine-Westphalia (Feiertagsgesetz NW), calendar day → German name. */
export function holidaysOf(year: number): ReadonlyMap<string, string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = new Map(
    getHolidays(year, 'NW').map((holiday) => [
      // `date` is noon in UTC; the library's `dateString` is a day off where the server's own zone is far east.
      toBerlin(DateTime.fromJSDate(holiday.date)).toISODate(),
      holiday.translate('de') ?? holiday.name,
    ]),
  );
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** Name of the public holiday on the day of a moment in Berlin; null on other days, Sundays included. */
export function holidayName(value: string | DateTime): string | null {
  const day = toBerlin(value);
  return holidaysOf(day.year).get(day.toISODate()) ?? null;
}

// A year's holidays never change, so they are worked out once.
const holidaysByYear = new Map<number, ReadonlyMap<string, string>>();
