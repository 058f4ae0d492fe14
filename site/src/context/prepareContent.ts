import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import type { DistrictSnapshot, PortalSnapshot, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { DateTime } from 'luxon';
import { groupEvents, type EventGroups, type EventsByMonth } from './groupEvents.ts';

export type PortalContent = PortalSnapshot & {
  readonly eventGroups: EventGroups;
  /** beside the groups, so that the events of one month can change without those of another */
  readonly eventsByMonth: EventsByMonth;
};

export type DistrictContent = DistrictSnapshot & {
  /** beside the list, so that the page of one event reads no other */
  readonly eventsBySlug: Readonly<Record<string, NetworkEvent>>;
};

/** What pages get to read: the snapshot of their unit, and what only has to be worked out once. */
export type Content = DistrictContent | PortalContent;

export function prepareContent(snapshot: Snapshot, now: DateTime): Content {
  if (snapshot.kind === 'district') return { ...snapshot, eventsBySlug: bySlug(snapshot.events) };
  return { ...snapshot, ...groupEvents(snapshot.events, now) };
}

/** Without a prototype, as an event may be called like one of its properties. */
function bySlug(events: readonly NetworkEvent[]): Record<string, NetworkEvent> {
  const entries = events.map((event) => [event.slug, event] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
