import { contact } from '@schutznetz/shared/contract/contact.ts';
import { district, jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import { actor, group, guide, news } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import type { CollectionSlug, Where } from 'payload';
import type { z } from 'zod';
import { eventTimeFields, withEventTime } from './eventTime.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { RawDocument, SnapshotSource } from './SnapshotSource.ts';

/** Everything that belongs to some districts, one query a collection whatever their number. */
export type DistrictRecords = {
  districts: RawDocument[];
  jugendaemter: RawDocument[];
  municipalities: RawDocument[];
  contacts: RawDocument[];
  groups: RawDocument[];
  actors: RawDocument[];
  events: RawDocument[];
  guides: RawDocument[];
  news: RawDocument[];
};

export async function readDistricts(source: SnapshotSource, ids: number[]): Promise<DistrictRecords> {
  const ofDistricts: Where = { district: { in: ids } };
  const find = (collection: CollectionSlug, schema: z.ZodObject, sort: string, where = ofDistricts) =>
    source.find({ collection, fields: ['district', ...fieldsOf(schema)], where, sort });

  const districts = await source.find({
    collection: 'districts',
    fields: fieldsOf(district),
    where: { id: { in: ids } },
  });
  const jugendaemter = await find('jugendaemter', jugendamt, 'name');
  return {
    districts,
    jugendaemter,
    municipalities: await source.find({
      collection: 'municipalities',
      fields: fieldsOf(municipality),
      where: { jugendamt: { in: jugendaemter.map((office) => office.id) } },
      sort: 'name',
    }),
    contacts: await find('contacts', contact, 'order', { and: [ofDistricts, { visibility: { equals: 'public' } }] }),
    groups: await find('regional-groups', group, 'order'),
    actors: await find('actors', actor, 'name'),
    events: await readEvents(source, ofDistricts),
    guides: await find('guides', guide, 'title'),
    news: await find('news', news, '-date'),
  };
}

/** Events in the order of their ids; the pages sort them by the clock. */
export async function readEvents(source: SnapshotSource, where: Where): Promise<RawDocument[]> {
  const fields = ['district', 'updatedAt', ...fieldsOf(event).filter((field) => field !== 'time'), ...eventTimeFields];
  const events = await source.find({ collection: 'events', fields, where });
  return events.map(withEventTime);
}
