import { weekdays } from '../contract/contact.ts';
import type { Weekday } from '../contract/contact.ts';

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
};

/** "Montag bis Donnerstag", "Dienstag und Donnerstag", "Montag bis Mittwoch und Freitag", "täglich". */
export function formatWeekdays(days: readonly Weekday[]): string {
  if (weekdays.every((day) => days.includes(day))) return 'täglich';
  const runs: Weekday[][] = [];
  let run: Weekday[] = [];
  for (const day of weekdays) {
    if (!days.includes(day)) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push(day);
  }
  // Two days in a row read better one by one.
  const parts = runs.flatMap((days) => {
    const names = days.map((day) => weekdayNames[day]);
    return names.length > 2 ? [`${names[0] ?? ''} bis ${names.at(-1) ?? ''}`] : names;
  });
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} und ${last}`;
}
