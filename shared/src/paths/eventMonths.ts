import { monthNames } from '../time/monthNames.ts';
import { makeSlug } from './makeSlug.ts';

/**
 * Last segments of the portal's pages with the events of a month, January first. Without a year, so that an address
 * stays: in January, `dezember` begins to mean the next one.
 */
export const eventMonths: readonly string[] = monthNames.map((name) => makeSlug(name));

/** The same for events of which not even the month is known. */
export const undatedEvents = 'ohne-datum';
