import type { DateTime } from 'luxon';
import type { Contact } from '../contract/contact.ts';
import type { NetworkEvent } from '../contract/event.ts';
import type { PortalSnapshot, Snapshot } from '../contract/snapshot.ts';
import { rememberByObject } from '../memory/rememberByObject.ts';
import { rememberList } from '../memory/rememberList.ts';
import { eventBounds } from './eventPhase.ts';
import { coverageBounds } from './isCoverageValid.ts';
import { toBerlin } from './toBerlin.ts';

/**
 * The first moment after `now` at which a page of this snapshot may render differently without any edit: an event
 * begins, ends or closes its registration, a notice starts or ends, a coverage starts or ends at midnight in Berlin.
 * Null when only an edit can change it. Pages may depend on the clock in no other way.
 */
export function nextChange(snapshot: Snapshot, now: DateTime): DateTime<true> | null {
  const from = now.toMillis();
  let next = Infinity;
  const consider = (moments: readonly number[]) => {
    for (const moment of moments) if (moment > from && moment < next) next = moment;
  };
  for (const { startsAt, endsAt } of snapshot.notices) consider([startsAt, endsAt].flatMap(toMoment));
  if (snapshot.kind === 'portal')
    for (const moments of changesOfListed(snapshot.events, { workOut: ({ event }) => changesOfEvent(event) }))
      consider(moments);
  else {
    for (const event of snapshot.events) consider(changesOfEvent(event));
    for (const { coverage } of snapshot.contacts) consider(changesOfCoverage(coverage));
  }
  return next === Infinity ? null : toBerlin(new Date(next).toISOString());
}

/** The portal lists those of the whole country. */
const changesOfListed = rememberList<PortalSnapshot['events'][number], readonly number[]>();

function changesOfEvent({ time, registration }: NetworkEvent): readonly number[] {
  const deadline = registration?.deadline ?? null;
  return deadline === null ? changesOfTime(time) : [...changesOfTime(time), ...toMoment(deadline)];
}

const changesOfTime = rememberByObject((time: NetworkEvent['time']): readonly number[] => {
  const bounds = eventBounds(time);
  return bounds === null ? [] : [bounds.begins ?? [], bounds.ends].flat();
});

const changesOfCoverage = rememberByObject((rows: Contact['coverage']): readonly number[] =>
  rows.flatMap((row) => {
    const { begins, ends } = coverageBounds(row);
    return [begins?.toMillis() ?? [], ends?.toMillis() ?? []].flat();
  }),
);

/** Milliseconds since 1970; none for no instant. */
function toMoment(instant: string | null): number[] {
  return instant === null ? [] : [toBerlin(instant).toMillis()];
}
