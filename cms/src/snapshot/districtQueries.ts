import type { Where } from 'payload';
import type { RawDocument, SourceQuery } from './SnapshotSource.ts';

/** Everything that belongs to some districts, one query a collection whatever their number. */
export type DistrictRecords = Record<
  | 'districts'
  | 'jugendaemter'
  | 'municipalities'
  | 'contacts'
  | 'groups'
  | 'actors'
  | 'events'
  | 'guides'
  | 'news'
  | 'notices'
  | 'pages',
  RawDocument[]
>;

/**
 * What belongs to districts beside themselves and their offices.
 * @param districts ids
 * @param jugendaemter ids of their offices, to which the towns belong
 */
export function districtQueries({ districts, jugendaemter }: { districts: number[]; jugendaemter: number[] }) {
  const where: Where = { district: { in: districts } };
  return {
    municipalities: { of: 'municipalities', where: { jugendamt: { in: jugendaemter } }, sort: 'name' },
    contacts: { of: 'contacts', where: { and: [where, { visibility: { equals: 'public' } }] }, sort: 'order' },
    groups: { of: 'regional-groups', where, sort: 'order' },
    actors: { of: 'actors', where, sort: 'name' },
    // In the order of their ids; the pages sort them by the clock.
    events: { of: 'events', where },
    guides: { of: 'guides', where, sort: 'title' },
    news: { of: 'news', where, sort: '-date' },
    notices: { of: 'notices', where, sort: 'startsAt' },
    pages: { of: 'pages', where, sort: 'title' },
  } satisfies Record<string, SourceQuery>;
}
