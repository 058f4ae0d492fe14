import type { RedirectRecord } from './redirectsOf.ts';
import type { SnapshotSource } from './SnapshotSource.ts';

/** Former addresses of the portal and of these districts. */
export async function readRedirects(source: SnapshotSource, districts: number[]): Promise<RedirectRecord[]> {
  const records = await source.find({
    collection: 'redirects',
    fields: ['from', 'district', 'targetCollection', 'targetId'],
    where: { or: [{ district: { exists: false } }, { district: { in: districts } }] },
    sort: 'from',
  });
  return records.map((record) => ({
    from: String(record['from']),
    district: typeof record['district'] === 'number' ? record['district'] : null,
    collection: String(record['targetCollection']),
    documentId: Number(record['targetId']),
  }));
}
