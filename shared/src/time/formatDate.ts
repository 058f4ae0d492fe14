import type { DateTime } from 'luxon';
import { weekdays } from '../contract/contact.ts';
import { monthNames } from './monthNames.ts';
import { toBerlin } from './toBerlin.ts';
import { weekdayNames } from './weekdayNames.ts';

/** "Donnerstag, 3. April 2025": always with weekday and year. Takes a calendar day, an instant or a moment. */
export function formatDate(value: string | DateTime): string {
  const day = toBerlin(value);
  const weekday = weekdayNames[weekdays[day.weekday - 1] ?? 'mo'];
  return `${weekday}, ${day.day}. ${formatMonth(day)}`;
}

/** "Juni 2024". Takes a calendar month, a day or a moment. */
export function formatMonth(value: string | DateTime): string {
  const { month, year } = toBerlin(value);
  return `${monthNames[month - 1] ?? ''} ${year}`;
}

/** "Donnerstag, 3. April 2025, 9:00 Uhr", for a moment such as a deadline. */
export function formatMoment(value: string | DateTime): string {
  const moment = toBerlin(value);
  return `${formatDate(moment)}, ${moment.hour}:${String(moment.minute).padStart(2, '0')} Uhr`;
}
