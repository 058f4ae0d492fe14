import { portalUnit, type Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { DateTime } from 'luxon';
import { buildDistrictSnapshot } from './buildDistrictSnapshot.ts';
import { buildPortalSnapshot } from './buildPortalSnapshot.ts';
import type { ContractProblem } from './contractProblem.ts';
import { mediaIdsOf } from './mediaIdsOf.ts';
import { readDistricts } from './readDistricts.ts';
import { readFrame } from './readFrame.ts';
import { readMedia } from './readMedia.ts';
import { readPortal } from './readPortal.ts';
import { readRedirects } from './readRedirects.ts';
import type { SnapshotSource } from './SnapshotSource.ts';

export type SnapshotResult =
  | { unit: string; state: 'read'; snapshot: Snapshot; omitted: ContractProblem[] }
  /** no published district has this name: the unit has to leave the site */
  | { unit: string; state: 'gone' }
  | { unit: string; state: 'failed'; error: Error };

/**
 * Reads the snapshots of several units from one source, with the same number of queries whatever their number.
 * What is wrong with one unit's content fails that unit alone; a read that fails throws.
 * @param now only decides which events the portal leaves to the archives of the districts
 * @param origin scheme and host of the public site
 */
export async function readSnapshots({
  source,
  units,
  now,
  origin,
}: {
  source: SnapshotSource;
  units: string[];
  now: DateTime;
  origin: string;
}): Promise<SnapshotResult[]> {
  const slugs = units.filter((unit) => unit !== portalUnit);
  const found = await source.find({ collection: 'districts', fields: ['slug'], where: { slug: { in: slugs } } });
  const ids = found.map((district) => district.id);
  const frame = await readFrame(source, ids);
  const records = await readDistricts(source, ids);
  const portal = units.includes(portalUnit) ? await readPortal(source, now) : null;
  const findMedia = await readMedia(source, mediaIdsOf({ frame, records, portal }));
  const redirects = await readRedirects(source, ids);

  return units.map((unit): SnapshotResult => {
    try {
      if (portal && unit === portalUnit) {
        const own = redirects.filter((redirect) => redirect.district === null || redirect.collection === 'districts');
        return {
          unit,
          state: 'read',
          ...buildPortalSnapshot({ records: portal, frame, redirects: own, origin, findMedia }),
        };
      }
      const record = records.districts.find((district) => district['slug'] === unit);
      if (!record) return { unit, state: 'gone' };
      const own = redirects.filter((redirect) => redirect.district === record.id);
      return {
        unit,
        state: 'read',
        ...buildDistrictSnapshot({ record, records, frame, redirects: own, origin, findMedia }),
      };
    } catch (error) {
      return { unit, state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
    }
  });
}
