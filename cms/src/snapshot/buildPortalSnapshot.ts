import { event } from '@schutznetz/shared/contract/event.ts';
import {
  contractVersion,
  portalSnapshot,
  portalUnit,
  type PortalSnapshot,
  type Redirect,
} from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import type { BuiltSnapshot } from './buildDistrictSnapshot.ts';
import { checkFrame } from './checkFrame.ts';
import { createChecker } from './createChecker.ts';
import { ContractViolation, contractProblem } from './contractProblem.ts';
import type { Frame } from './readFrame.ts';
import type { PortalRecords } from './readPortal.ts';
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
}: {
  records: PortalRecords;
  frame: Frame;
  redirects: RedirectRecord[];
  origin: string;
  findMedia: FindMedia;
}): BuiltSnapshot<PortalSnapshot> {
  const { check, omitted, fatal } = createChecker(findMedia);
  const parts = checkFrame({ frame, check, isOwn: (item) => isAbsent(item['district']), findMedia, fatal });
  const districts = new Map(records.districts.map((record) => [record.id, record]));
  const offices = new Map(records.jugendaemter.map((record) => [record.id, record]));
  const events = records.events.flatMap((record) => {
    const district = districts.get(Number(record['district']));
    const [checked] = check('events', event, [record]);
    return district && checked ? [{ district: district['slug'], districtName: district['name'], event: checked }] : [];
  });
  if (fatal.length > 0) throw new ContractViolation(fatal);

  const parsed = portalSnapshot.safeParse({
    kind: 'portal',
    contract: contractVersion,
    unit: portalUnit,
    origin,
    ...parts,
    districts: records.districts.map((district) => ({
      id: district.id,
      slug: district['slug'],
      name: district['name'],
      networkName: district['networkName'],
      summary: district['summary'] ?? null,
      jugendaemter: records.jugendaemter
        .filter((office) => office['district'] === district.id)
        .map((office) => office['name']),
    })),
    places: records.municipalities.flatMap((town) => placeOf(town, offices, districts)),
    events,
    redirects: redirects.flatMap((redirect) => portalRedirect({ redirect, pages: parts.pages, districts })),
  });
  if (!parsed.success) {
    throw new ContractViolation([
      contractProblem({ collection: 'portal', record: { title: 'Portal' }, error: parsed.error }),
    ]);
  }
  return { snapshot: parsed.data, omitted };
}

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

/** A town of which the office or the network is not public yet has no page to lead to. */
function placeOf(town: RawDocument, offices: Map<number, RawDocument>, districts: Map<number, RawDocument>): unknown[] {
  const office = offices.get(Number(town['jugendamt']));
  const district = office && districts.get(Number(office['district']));
  if (!office || !district) return [];
  return [
    {
      name: town['name'],
      slug: town['slug'],
      ags: town['ags'],
      postcodes: town['postcodes'] ?? [],
      places: town['places'] ?? [],
      district: district['slug'],
      districtName: district['name'],
      jugendamt: office['name'],
    },
  ];
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
