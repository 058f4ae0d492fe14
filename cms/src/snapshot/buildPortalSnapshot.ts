import {
  contractVersion,
  portalSnapshot,
  portalUnit,
  type PortalSnapshot,
  type Redirect,
} from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import type { LabelOf } from '../labels/labelsOf.ts';
import type { BuiltSnapshot } from './buildDistrictSnapshot.ts';
import { checkFrame } from './checkFrame.ts';
import { createChecker } from './createChecker.ts';
import { contractProblem } from './contractProblem.ts';
import { ContractViolation } from './ContractViolation.ts';
import type { Frame } from './frameQueries.ts';
import { portalEvents } from './portalEvents.ts';
import { portalPlaces } from './portalPlaces.ts';
import type { PortalRecords } from './portalQueries.ts';
import type { RedirectRecord } from './redirectsOf.ts';
import type { RawDocument } from './SnapshotSource.ts';
import type { FindMedia } from './toContract.ts';

/** @throws ContractViolation naming what stops the portal */
export function buildPortalSnapshot({
  records,
  frame,
  redirects,
  origin,
  findMedia,
  labelOf,
}: {
  records: PortalRecords;
  frame: Frame;
  redirects: RedirectRecord[];
  origin: string;
  findMedia: FindMedia;
  labelOf: LabelOf;
}): BuiltSnapshot<PortalSnapshot> {
  const { check, omitted, fatal } = createChecker(findMedia, labelOf);
  const { portal, ...parts } = checkFrame({
    frame,
    notices: records.portalNotices,
    pages: records.portalPages,
    check,
  });
  const districts = byId(records.portalDistricts);
  const offices = byId(records.portalJugendaemter);
  const { events, omitted: omittedEvents } = portalEvents({
    records: records.portalEvents,
    districts,
    findMedia,
    labelOf,
  });
  const { places, problems } = portalPlaces({ records: records.portalMunicipalities, offices, districts, labelOf });
  omitted.push(...omittedEvents);
  fatal.push(...problems);
  if (fatal.length > 0 || !portal) throw new ContractViolation(fatal);

  const snapshot = {
    kind: 'portal',
    contract: contractVersion,
    unit: portalUnit,
    origin,
    portal,
    ...parts,
    events,
    places,
  } as const;
  const officesOf = Map.groupBy(records.portalJugendaemter, (office) => office['district']);
  const value = {
    origin,
    districts: records.portalDistricts.map((district) => ({
      id: district.id,
      slug: district['slug'],
      name: district['name'],
      networkName: district['networkName'],
      summary: district['summary'] ?? null,
      jugendaemter: officesOf.get(district.id)?.map((office) => office['name']) ?? [],
    })),
    redirects: redirects.flatMap((redirect) => portalRedirect({ redirect, pages: parts.pages, districts })),
  };
  const checked = outline.safeParse(value);
  if (!checked.success)
    throw new ContractViolation([
      contractProblem({
        collection: 'portal',
        record: { title: 'Portal' },
        schema: outline,
        value,
        error: checked.error,
        labelOf,
      }),
    ]);
  return { snapshot: { ...snapshot, ...checked.data }, omitted };
}

/** What there is to check when every record was. */
const outline = portalSnapshot.pick({ origin: true, districts: true, redirects: true });

/** Former addresses of the portal's own pages, and former names of districts, which lead all their pages on. */
function portalRedirect({
  redirect: { from, collection, documentId },
  pages,
  districts,
}: {
  redirect: RedirectRecord;
  pages: { id: number; slug: string }[];
  districts: Map<number, RawDocument>;
}): Redirect[] {
  if (collection === 'districts') {
    const slug = districts.get(documentId)?.['slug'];
    const to = typeof slug === 'string' ? districtPaths(slug).home() : portalPaths.networks();
    return to === from ? [] : [{ from, to }];
  }
  if (collection !== 'pages') return [];
  const page = pages.find((candidate) => candidate.id === documentId);
  return [{ from, to: page ? portalPaths.page(page.slug) : portalPaths.home() }];
}

function byId(records: RawDocument[]): Map<number, RawDocument> {
  return new Map(records.map((record) => [record.id, record]));
}
