import type { Payload } from 'payload';

export interface Musterkreis {
  readonly district: number;
  readonly otherDistrict: number;
  readonly jugendamt: number;
  readonly municipality: number;
}

/** Two published districts, an office of the first and a town of that office, all of them fictional. */
export async function seedMusterkreis(payload: Payload): Promise<Musterkreis> {
  const published = { _status: 'published' } as const;
  const district = await payload.create({
    collection: 'districts',
    data: { name: 'Musterkreis', networkName: 'Netzwerk Kinderschutz im Musterkreis', ...published },
  });
  const otherDistrict = await payload.create({
    collection: 'districts',
    data: { name: 'Beispielkreis', networkName: 'Netzwerk Kinderschutz im Beispielkreis', ...published },
  });
  const jugendamt = await payload.create({
    collection: 'jugendaemter',
    data: { name: 'Jugendamt Musterstadt', kind: 'stadt', district: district.id, ...published },
  });
  const municipality = await payload.create({
    collection: 'municipalities',
    data: { name: 'Musterstadt', ags: '05999001', postcodes: ['12345'], jugendamt: jugendamt.id, ...published },
  });
  return {
    district: district.id,
    otherDistrict: otherDistrict.id,
    jugendamt: jugendamt.id,
    municipality: municipality.id,
  };
}
