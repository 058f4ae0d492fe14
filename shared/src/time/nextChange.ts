import type { DateTime } from 'luxon';
import type { NetworkEvent } from '../contract/event.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import { eventBounds } from './eventPhase.ts';
import { coverageBounds } from './isCoverageValid.ts';
import { toBerlin } from './toBerlin.ts';

/**
 * The first moment after `now` at which a page of this snapshot may render differently without any edit: an event
 * begins, ends or closes its registration, a notice starts or ends, a coverage starts or ends at midnight in Berlin.
 * Null when only an edit can change it. Pages may depend on the clock in no other way.
 */
export function nextChange(snapshot: Snapshot, now: DateTime): DateTime<true> | null {
  const moments = snapshot.notices.flatMap((notice) => [toBerlin(notice.startsAt), orNull(notice.endsAt)]);
  const events = snapshot.kind === 'portal' ? snapshot.events.map((listed) => listed.event) : snapshot.events;
  moments.push(...events.flatMap(changesOfEvent));
  if (snapshot.kind === 'district') {
    for (const contact of snapshot.contacts) {
      for (const coverage of contact.coverage) {
        const { begins, ends } = coverageBounds(coverage);
        moments.push(begins, ends);
      }
    }
  }
  return moments.reduce((next, moment) => {
    if (moment === null || moment <= now) return next;
    return next === null || moment < next ? moment : next;
  }, null);
}

function changesOfEvent(event: NetworkEvent): (DateTime<true> | null)[] {
  const bounds = eventBounds(event.time);
  return [bounds?.begins ?? null, bounds?.ends ?? null, orNull(event.registration?.deadline ?? null)];
}

function orNull(instant: string | null): DateTime<true> | null {
  return instant === null ? null : toBerlin(instant);
}
