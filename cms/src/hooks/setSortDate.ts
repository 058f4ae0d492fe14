import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import type { CollectionBeforeChangeHook } from 'payload';

/** `beforeChange` of events: one date to sort the list by, whatever is known of the time. Open dates stay on top. */
export const setSortDate: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const event = { ...(originalDoc as Record<string, unknown> | undefined), ...(data as Record<string, unknown>) };
  const { timeType, start, startDate, month } = event;
  const byType: Record<string, unknown> = {
    timed: start,
    'all-day': startDate,
    // what is not a month is refused by the field itself, after this
    month:
      typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)
        ? toBerlin(`${month}-01`).toUTC().toISO()
        : null,
  };
  return { ...(data as object), sortDate: byType[String(timeType)] ?? null };
};
