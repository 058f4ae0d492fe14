import type { DateTime } from 'luxon';
import type { Where } from 'payload';
import type { RawDocument, SourceQuery } from './SnapshotSource.ts';

/** What the portal shows beside the frame: of all districts what it lists, and its own notices and pages. */
export type PortalRecords = Record<
  'portalDistricts' | 'portalJugendaemter' | 'portalMunicipalities' | 'portalEvents' | 'portalNotices' | 'portalPages',
  RawDocument[]
>;

const isKept = true;

/** @param now decides which events are read: those that are certainly over stay in their district's archive */
export function portalQueries(now: DateTime) {
  const isPortals: Where = { district: { exists: false } };
  return {
    portalDistricts: { of: 'districts', sort: 'name', isKept },
    portalJugendaemter: { of: 'jugendaemter', sort: 'name', isKept },
    // The page of all towns sorts them: PostgreSQL would take longer for it.
    portalMunicipalities: { of: 'municipalities', isKept },
    portalEvents: { of: 'events', where: mayNotBeOver(now), isKept },
    portalNotices: { of: 'notices', where: isPortals, sort: 'startsAt', isKept },
    portalPages: { of: 'pages', where: isPortals, sort: 'title', isKept },
  } satisfies Record<string, SourceQuery>;
}

/**
 * Generous by a day or two: the pages decide exactly, by the clock of the render. All day long it is the same question, of
 * which the answer may be remembered.
 */
function mayNotBeOver(now: DateTime): Where {
  const yesterday = now.minus({ days: 1 }).startOf('day');
  return {
    or: [
      { start: { greater_than_equal: yesterday.toISO() } },
      { end: { greater_than_equal: yesterday.toISO() } },
      { endDate: { greater_than_equal: yesterday.toISO() } },
      { startDate: { greater_than_equal: yesterday.toISO() } },
      { month: { greater_than_equal: yesterday.toFormat('yyyy-MM') } },
      { timeType: { equals: 'open' } },
    ],
  };
}
