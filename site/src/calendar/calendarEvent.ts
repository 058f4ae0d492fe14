import type { EventTime, NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { hasCalendarFile } from '@schutznetz/shared/paths/hasCalendarFile.ts';

type CalendarTime = Extract<EventTime, { type: 'timed' | 'all-day' }>;

/** An event of which at least the day is known. */
export type CalendarEvent = NetworkEvent & { time: CalendarTime };

export function isCalendarEvent(event: NetworkEvent): event is CalendarEvent {
  return hasCalendarFile(event);
}
