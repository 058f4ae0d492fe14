import type { DateTime } from 'luxon';
import { toBerlin } from './toBerlin.ts';

/** "Donnerstag, 3. April 2025": always with weekday and year. Takes a calendar day, an instant or a moment. */
export function formatDate(value: string | DateTime): string {
  return toBerlin(value).toFormat('cccc, d. LLLL yyyy');
}

/** "Juni 2024". Takes a calendar month, a day or a moment. */
export function formatMonth(value: string | DateTime): string {
  return toBerlin(value).toFormat('LLLL yyyy');
}

/** "Donnerstag, 3. April 2025, 9:00 Uhr", for a moment such as a deadline. */
export function formatMoment(value: string | DateTime): string {
  const moment = toBerlin(value);
  return `${formatDate(moment)}, ${moment.toFormat('H:mm')} Uhr`;
}
