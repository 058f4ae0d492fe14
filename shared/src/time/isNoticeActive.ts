import type { DateTime } from 'luxon';
import type { Notice } from '../contract/editorial.ts';
import { toBerlin } from './toBerlin.ts';

/** Whether a notice is shown: from `startsAt` until before `endsAt`, or for good without an end. */
export function isNoticeActive(notice: Pick<Notice, 'startsAt' | 'endsAt'>, now: DateTime): boolean {
  return toBerlin(notice.startsAt) <= now && (notice.endsAt === null || now < toBerlin(notice.endsAt));
}
