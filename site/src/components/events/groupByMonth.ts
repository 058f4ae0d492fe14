import type { EventTime, NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { formatMonth } from '@schutznetz/shared/time/formatDate.ts';

/** Sorted events below the month and year in which they begin. */
export function groupByMonth<Item extends { event: NetworkEvent }>(
  items: readonly Item[],
): { title: string; items: Item[] }[] {
  const months = Map.groupBy(items, (item) => monthTitle(item.event.time));
  return [...months].map(([title, ofMonth]) => ({ title, items: ofMonth }));
}

function monthTitle(time: EventTime): string {
  switch (time.type) {
    case 'timed':
      return formatMonth(time.start);
    case 'all-day':
      return formatMonth(time.startDate);
    case 'month':
      return formatMonth(time.month);
    case 'open':
      return 'Noch ohne festen Termin';
  }
}
