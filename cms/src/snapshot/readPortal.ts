import { district, jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import type { DateTime } from 'luxon';
import type { Where } from 'payload';
import { readEvents } from './readDistricts.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { RawDocument, SnapshotSource } from './SnapshotSource.ts';

/** What the portal lists of all districts. */
export type PortalRecords = {
  districts: RawDocument[];
  jugendaemter: RawDocument[];
  municipalities: RawDocument[];
  /** that may not be over at `now` */
  events: RawDocument[];
};

/** @param now decides which events are read: those that are certainly over stay in their district's archive */
export async function readPortal(source: SnapshotSource, now: DateTime): Promise<PortalRecords> {
  return {
    districts: await source.find({
      collection: 'districts',
      fields: pick(fieldsOf(district), ['id', 'slug', 'name', 'networkName', 'summary']),
      where: {},
      sort: 'name',
    }),
    jugendaemter: await source.find({
      collection: 'jugendaemter',
      fields: ['district', ...pick(fieldsOf(jugendamt), ['id', 'name'])],
      where: {},
      sort: 'name',
    }),
    municipalities: await source.find({
      collection: 'municipalities',
      fields: fieldsOf(municipality),
      where: {},
      sort: 'name',
    }),
    events: await readEvents(source, mayNotBeOver(now)),
  };
}

/** Generous by a day: the pages decide exactly, by the clock of the render. */
function mayNotBeOver(now: DateTime): Where {
  const yesterday = now.minus({ days: 1 });
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

function pick(fields: string[], wanted: string[]): string[] {
  return fields.filter((field) => wanted.includes(field));
}
