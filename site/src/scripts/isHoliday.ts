/** Holidays with a fixed day, `MM-DD`. */
const fixed = new Set(['01-01', '05-01', '10-03', '11-01', '12-25', '12-26']);

/** Holidays by their distance from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
const movable = new Set([-2, 1, 39, 50, 60]);

/**
 * Whether a day (given as midnight UTC) is a public holiday in North Rhine-Westphalia (Feiertagsgesetz NW).
 * The browser's small copy of `holidaysOf`, which is too large to send; a test keeps them equal.
 */
export function isHoliday(day: Date): boolean {
  if (fixed.has(day.toISOString().slice(5, 10))) return true;
  return movable.has(Math.round((day.getTime() - easterSunday(day.getUTCFullYear())) / 86_400_000));
}

/** Easter Sunday after Butcher, as milliseconds at midnight UTC. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}
