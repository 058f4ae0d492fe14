import type { DistrictSnapshot, PortalSnapshot, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { DateTime } from 'luxon';
import { groupEvents, type EventGroups, type EventsByMonth } from './groupEvents.ts';

export type PortalContent = PortalSnapshot & {
  readonly eventGroups: EventGroups;
  /** beside the groups, so that the events of one month can change without those of another */
  readonly eventsByMonth: EventsByMonth;
};

/** What pages get to read: the snapshot of their unit, and for the portal what only has to be worked out once. */
export type Content = DistrictSnapshot | PortalContent;

export function prepareContent(snapshot: Snapshot, now: DateTime): Content {
  if (snapshot.kind === 'district') return snapshot;
  return { ...snapshot, ...groupEvents(snapshot.events, now) };
}
