import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload';

/** Ids of a small fictional district with one office, one town, one contact and one date. */
export type Musterkreis = { district: number; jugendamt: number; municipality: number; contact: number; event: number };

/** Telephone numbers that the Bundesnetzagentur keeps free for fiction. */
export const fictionalNumbers = { first: '+493023125001', second: '+493023125002', internal: '+493023125099' } as const;

/** Publishes a district through Payload, hooks included, so that the wishes to publish it are queued. */
export async function createMusterkreis(payload: Payload, name = 'Musterkreis'): Promise<Musterkreis> {
  const slug = name.toLowerCase();
  const _status = 'published';
  await payload.updateGlobal({
    slug: 'portal',
    data: { title: 'Netzwerke Kinderschutz', demo: true, _status },
  });
  const district = await create('districts', { name, networkName: `Netzwerk Kinderschutz im ${name}`, slug, _status });
  const jugendamt = await create('jugendaemter', { name: `Jugendamt ${name}`, kind: 'kreis', district, _status });
  const municipality = await create('municipalities', {
    name: `Musterstadt im ${name}`,
    slug: 'musterstadt',
    ags: `0599${String(district).padStart(4, '0')}`,
    postcodes: ['00000'],
    jugendamt,
    _status,
  });
  const contact = await create('contacts', {
    title: 'ASD Musterstadt',
    purposes: ['acute-in-hours'],
    phones: [{ number: fictionalNumbers.first, kind: 'landline' }],
    internalChannels: [{ kind: 'phone', value: fictionalNumbers.internal, visibility: 'internal' }],
    visibility: 'public',
    outOfHours: { route: 'police-110' },
    district,
    jugendamt,
    _status,
  });
  const event = await create('events', {
    title: 'Netzwerktreffen',
    slug: 'netzwerktreffen',
    kind: 'network-meeting',
    audience: 'professionals',
    timeType: 'all-day',
    startDate: '2099-05-04T12:00:00.000Z',
    endDate: '2099-05-04T12:00:00.000Z',
    status: 'scheduled',
    format: 'unknown',
    district,
    _status,
  });
  return { district, jugendamt, municipality, contact, event };

  async function create(collection: CollectionSlug, data: Record<string, unknown>): Promise<number> {
    const document = await payload.create({ collection, data: data as RequiredDataFromCollectionSlug<'contacts'> });
    return document.id;
  }
}
