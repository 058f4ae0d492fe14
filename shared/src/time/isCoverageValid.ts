import type { DateTime } from 'luxon';
import type { Coverage } from '../contract/contact.ts';
import { endOfDay, toBerlin } from './toBerlin.ts';

type Validity = Pick<Coverage, 'validFrom' | 'validUntil'>;

/** Whether a coverage counts on the day of `now` in Berlin; both of its days are included. */
export function isCoverageValid(coverage: Validity, now: DateTime): boolean {
  const { begins, ends } = coverageBounds(coverage);
  return (begins === null || begins <= now) && (ends === null || now < ends);
}

/** The midnights in Berlin at which a coverage starts to count and no longer counts. */
export function coverageBounds(coverage: Validity): { begins: DateTime<true> | null; ends: DateTime<true> | null } {
  return {
    begins: coverage.validFrom === null ? null : toBerlin(coverage.validFrom),
    ends: coverage.validUntil === null ? null : endOfDay(coverage.validUntil),
  };
}
