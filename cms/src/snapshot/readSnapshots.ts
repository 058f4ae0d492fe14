import { portalUnit, type Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { DateTime } from 'luxon';
import { buildDistrictSnapshot } from './buildDistrictSnapshot.ts';
import { buildPortalSnapshot } from './buildPortalSnapshot.ts';
import type { ContractProblem } from './contractProblem.ts';
import { districtQueries } from './districtQueries.ts';
import { frameQueries } from './frameQueries.ts';
import { mediaIdsOf } from './mediaIdsOf.ts';
import { portalQueries } from './portalQueries.ts';
import { readMedia } from './readMedia.ts';
import { redirectsQuery, toRedirect } from './redirectsQuery.ts';
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
  const { redirects: found, ...records } = await readRecords(source, units);
  const redirects = found.map(toRedirect);
  const portal = units.includes(portalUnit) ? await source.read(portalQueries(now)) : null;
  const findMedia = await readMedia(
    source,
    mediaIdsOf({ ...records, pages: [...records.pages, ...(portal?.portalPages ?? [])] }, portal?.portalEvents ?? null),
  );

  const { labelOf } = source;
  return units.map((unit): SnapshotResult => {
    try {
      if (portal && unit === portalUnit) {
        const own = redirects.filter((redirect) => redirect.district === null || redirect.collection === 'districts');
        return {
          unit,
          state: 'read',
          ...buildPortalSnapshot({ records: portal, frame: records, redirects: own, origin, findMedia, labelOf }),
        };
      }
      const record = records.districts.find((district) => district['slug'] === unit);
      if (!record) return { unit, state: 'gone' };
      const own = redirects.filter((redirect) => redirect.district === record.id);
      return {
        unit,
        state: 'read',
        ...buildDistrictSnapshot({ record, records, frame: records, redirects: own, origin, findMedia, labelOf }),
      };
    } catch (error) {
      return { unit, state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
    }
  });
}

/** What the pages of these districts show, with the frame that every unit carries. */
async function readRecords(source: SnapshotSource, units: string[]) {
  const slugs = units.filter((unit) => unit !== portalUnit);
  const { districts } = await source.read({ districts: { of: 'districts', where: { slug: { in: slugs } } } });
  const ids = districts.map((district) => district.id);
  const { jugendaemter } = await source.read({
    jugendaemter: { of: 'jugendaemter', where: { district: { in: ids } }, sort: 'name' },
  });
  const queries = districtQueries({ districts: ids, jugendaemter: jugendaemter.map((office) => office.id) });
  const rest = await source.read({ ...queries, ...frameQueries, redirects: redirectsQuery(ids) });
  return { districts, jugendaemter, ...rest };
}
