import type { DateTime } from 'luxon';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { eventBegin } from '@schutznetz/shared/time/eventBegin.ts';
import { isPast } from './sortOutEvents.ts';

/** How many interdisciplinary qualification offers a network must at least organise in a year: § 9 (5) Landeskinderschutzgesetz NRW. */
export const qualificationOffersPerYear = 3;

export interface QualificationYear {
  year: number;
  /** all offers of the year that take place or took place */
  total: number;
  /** those of them that are not over */
  coming: number;
}

/**
 * The offers that count for § 9 (5), by the calendar year in which they begin, latest year first. Cancelled ones do
 * not count, nor do those without a date. A year without offers is not in the list.
 */
export function countQualificationOffers(events: readonly NetworkEvent[], now: DateTime): QualificationYear[] {
  const years = new Map<number, QualificationYear>();
  for (const event of events) {
    const year = eventBegin(event.time)?.year ?? null;
    if (!event.countsAsQualification || event.status === 'cancelled' || year === null) continue;
    const counted = years.get(year) ?? { year, total: 0, coming: 0 };
    counted.total += 1;
    if (!isPast(event, now)) counted.coming += 1;
    years.set(year, counted);
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}
