import type { Notice } from '@schutznetz/shared/contract/editorial.ts';
import { DateTime } from 'luxon';

/** Notices that are shown at `now`: from `startsAt` on, until before `endsAt`. */
export function activeNotices(notices: readonly Notice[], now: DateTime): Notice[] {
  return notices.filter(
    (notice) => isReached(notice.startsAt, now) && (notice.endsAt === null || !isReached(notice.endsAt, now)),
  );
}

function isReached(instant: string, now: DateTime): boolean {
  return DateTime.fromISO(instant) <= now;
}
