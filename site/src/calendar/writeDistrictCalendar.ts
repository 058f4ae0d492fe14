import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import type { DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { writeCalendar } from './writeCalendar.ts';

/** A calendar with these events of the district, each with the address of its page. */
export function writeDistrictCalendar(content: DistrictSnapshot, events: readonly NetworkEvent[]): string {
  const paths = districtPaths(content.unit);
  return writeCalendar({
    name: `Termine – ${content.district.networkName}`,
    entries: events.map((event) => ({ event, url: content.origin + paths.event(event.slug), districtName: null })),
  });
}
