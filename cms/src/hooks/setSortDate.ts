import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import type { CollectionBeforeChangeHook } from 'payload';

/** `beforeChange` of events: one date to sort the list by, whatever is known of the time. Open dates stay on top. */
export const setSortDate: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const event = { ...(originalDoc as Record<string, unknown> | undefined), ...(data as Record<string, unknown>) };
  const { timeType, start, startDate, month } = event;
  const byType: Record<string, unknown> = {
    timed: start,
    'all-day': startDate,
    month: typeof month === 'string' ? toBerlin(`${month}-01`).toUTC().toISO() : null,
  };
  return { ...(data as object), sortDate: byType[String(timeType)] ?? null };
};
