import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { eventMonths } from '@schutznetz/shared/paths/eventMonths.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import { unusedNumber } from './land/fictionalNumbers.ts';
import type { LandSize } from './land/landSizes.ts';
import { districtSlug, idAt, townSlug } from './land/makeLand.ts';

/** One edit of one document. */
export interface Change {
  readonly collection: 'contacts' | 'events' | 'news';
  readonly id: number;
  readonly data: object;
  /** what a page shows before and after the change */
  readonly before: string;
  readonly after: string;
  /** public paths that may show the document, by the kind of page */
  readonly candidates: Readonly<Record<string, string>>;
}

/** The change number `turn` of a run: of five, three change a phone number, one an event and one a news item. */
export function changeAt(size: LandSize, turn: number): Change {
  const step = turn % 5;
  if (step === 2) return eventChange(size, turn);
  if (step === 4) return newsChange(size, turn);
  return contactChange(size, turn);
}

function unitOf(size: LandSize, index: number) {
  return districtPaths(districtSlug((index % size.jugendaemter) % size.districts));
}

/** The function of an office that takes reports, which stands on its town's page: where a wrong number hurts most. */
function contactChange(size: LandSize, turn: number): Change {
  const index = (turn * 37) % Math.min(size.jugendaemter, size.towns);
  const paths = unitOf(size, index);
  const after = unusedNumber(turn);
  return {
    collection: 'contacts',
    id: idAt(index),
    data: { phones: [{ number: after, kind: 'mobile' }], _status: 'published' },
    before: `Stelle ${index + 1}`,
    after,
    candidates: { town: paths.town(townSlug(index)), contacts: paths.contacts(), help: paths.help() },
  };
}

function eventChange(size: LandSize, turn: number): Change {
  // Every fifth event is still to come.
  const index = ((turn * 41) % Math.floor(size.events / 5)) * 5;
  const paths = unitOf(size, index);
  const slug = `treffen-${index + 1}`;
  const after = `Treffen ${index + 1} Fassung ${turn}`;
  return {
    collection: 'events',
    id: idAt(index),
    data: { title: after, _status: 'published' },
    before: `Treffen ${index + 1}`,
    after,
    candidates: {
      event: paths.event(slug),
      eventFile: paths.eventCalendar(slug),
      events: paths.events(),
      calendar: paths.calendar(),
      portalEvents: portalPaths.events(),
      portalCalendar: portalPaths.calendar(),
      ...Object.fromEntries(eventMonths.map((month) => [`portal-${month}`, portalPaths.eventMonth(month)])),
    },
  };
}

function newsChange(size: LandSize, turn: number): Change {
  const index = (turn * 13) % size.news;
  const paths = unitOf(size, index);
  const after = `Meldung ${index + 1} Fassung ${turn}`;
  return {
    collection: 'news',
    id: idAt(index),
    data: { title: after, _status: 'published' },
    before: `Meldung ${index + 1}`,
    after,
    candidates: { news: paths.news(`meldung-${index + 1}`), newsList: paths.newsList(), feed: paths.feed() },
  };
}
