import type { RedirectRecord } from './redirectsOf.ts';
import type { RawDocument, SourceQuery } from './SnapshotSource.ts';

/** Former addresses of the portal, of these districts and in them, and former names of all districts. */
export function redirectsQuery(districts: number[]): SourceQuery {
  return {
    of: 'redirects',
    where: {
      or: [{ district: { exists: false } }, { district: { in: districts } }, { collection: { equals: 'districts' } }],
    },
    sort: 'from',
  };
}

export function toRedirect(record: RawDocument): RedirectRecord {
  return {
    from: String(record['from']),
    district: typeof record['district'] === 'number' ? record['district'] : null,
    collection: String(record['collection']),
    documentId: Number(record['documentId']),
  };
}
