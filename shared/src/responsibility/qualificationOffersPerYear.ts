import type { NetworkEvent } from '../contract/event.ts';
import { eventYear } from '../time/eventYear.ts';

/** At least so many a year: § 9 (5) Landeskinderschutzgesetz NRW. */
export const requiredQualificationOffers = 3;

export interface QualificationOffersOfYear {
  readonly year: number;
  readonly count: number;
}

/**
 * How many interdisciplinary qualification offers of § 9 (5) a network has in each calendar year (Berlin), earliest
 * year first. Cancelled events and events whose date is still open do not count; years without an offer are missing.
 */
export function qualificationOffersPerYear(
  events: readonly Pick<NetworkEvent, 'countsAsQualification' | 'status' | 'time'>[],
): QualificationOffersOfYear[] {
  const counts = new Map<number, number>();
  for (const event of events) {
    const year = event.countsAsQualification && event.status !== 'cancelled' ? eventYear(event.time) : null;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}
