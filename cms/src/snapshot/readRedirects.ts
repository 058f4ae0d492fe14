import type { RedirectRecord } from './redirectsOf.ts';
import type { SnapshotSource } from './SnapshotSource.ts';

/** Former addresses of the portal, of these districts and in them, and former names of all districts. */
export async function readRedirects(source: SnapshotSource, districts: number[]): Promise<RedirectRecord[]> {
  const records = await source.find({
    collection: 'redirects',
    fields: ['from', 'district', 'collection', 'documentId'],
    where: {
      or: [{ district: { exists: false } }, { district: { in: districts } }, { collection: { equals: 'districts' } }],
    },
    sort: 'from',
  });
  return records.map((record) => ({
    from: String(record['from']),
    district: typeof record['district'] === 'number' ? record['district'] : null,
    collection: String(record['collection']),
    documentId: Number(record['documentId']),
  }));
}
