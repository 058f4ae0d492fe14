import { contact } from '@schutznetz/shared/contract/contact.ts';
import { district, jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import { actor, group, guide, news } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { contractVersion, districtSnapshot, type DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { z } from 'zod';
import type { LabelOf } from '../labels/labelsOf.ts';
import { checkFrame } from './checkFrame.ts';
import { createChecker } from './createChecker.ts';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import { ContractViolation } from './ContractViolation.ts';
import type { DistrictRecords } from './districtQueries.ts';
import type { Frame } from './frameQueries.ts';
import { redirectsOf, type RedirectRecord } from './redirectsOf.ts';
import type { RawDocument } from './SnapshotSource.ts';
import type { FindMedia } from './toContract.ts';

export type BuiltSnapshot<Kind> = { snapshot: Kind; omitted: ContractProblem[] };

/**
 * Puts one district's snapshot together from the records of a batch.
 * @throws ContractViolation naming every document that a page cannot do without and that does not fit the contract
 */
export function buildDistrictSnapshot({
  record,
  records,
  frame,
  redirects,
  origin,
  findMedia,
  labelOf,
}: {
  record: RawDocument;
  records: DistrictRecords;
  frame: Frame;
  redirects: RedirectRecord[];
  origin: string;
  findMedia: FindMedia;
  labelOf: LabelOf;
}): BuiltSnapshot<DistrictSnapshot> {
  const { check, omitted, fatal } = createChecker(findMedia, labelOf);
  const own = (all: RawDocument[]) => all.filter((item) => item['district'] === record.id);

  const [checkedDistrict] = check('districts', district, [record]);
  const offices = own(records.jugendaemter);
  const officeIds = new Set(offices.map((office) => office.id));
  const { portal, ...frameParts } = checkFrame({
    frame,
    notices: own(records.notices),
    pages: own(records.pages),
    check,
  });
  const parts = {
    ...frameParts,
    jugendaemter: check('jugendaemter', jugendamt, offices),
    municipalities: check(
      'municipalities',
      municipality,
      records.municipalities.filter((town) => officeIds.has(Number(town['jugendamt']))),
    ),
    contacts: check('contacts', contact, own(records.contacts)),
    groups: check('regional-groups', group, own(records.groups)),
    actors: check('actors', actor, own(records.actors)),
    events: check('events', event, own(records.events)),
    guides: check('guides', guide, own(records.guides)),
    news: check('news', news, own(records.news)),
  };
  if (fatal.length > 0 || !checkedDistrict || !portal) throw new ContractViolation(fatal);

  const unit = checkedDistrict.slug;
  const snapshot: DistrictSnapshot = {
    kind: 'district',
    contract: contractVersion,
    unit,
    origin,
    district: checkedDistrict,
    portal,
    ...parts,
    redirects: redirectsOf({ unit, redirects, documents: parts }),
  };
  const checked = outline.safeParse(snapshot);
  if (!checked.success)
    throw new ContractViolation([
      contractProblem({
        collection: 'districts',
        record,
        schema: outline,
        value: snapshot,
        error: checked.error,
        labelOf,
      }),
    ]);
  return { snapshot, omitted };
}

/** What there is to check of a snapshot when every record in it was. */
const outline = z.object({
  ...districtSnapshot.pick({ unit: true, origin: true, redirects: true }).shape,
  jugendaemter: z.array(z.unknown()).min(1),
});
