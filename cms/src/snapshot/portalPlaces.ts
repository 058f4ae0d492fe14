import type { PlaceSummary } from '@schutznetz/shared/contract/snapshot.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import type { LabelOf } from '../labels/labelsOf.ts';
import type { ContractProblem } from './contractProblem.ts';
import { placeOf, type Place } from './placeOf.ts';
import type { RawDocument } from './SnapshotSource.ts';

type Entry = {
  office: RawDocument | undefined;
  district: RawDocument | undefined;
  /** null while the office or the network is not public: the town has no page to lead to */
  place: Place | null;
};

/**
 * The towns of all networks as the portal lists them, and what is wrong with those that do not fit. As long as nothing
 * changes the list is the same array, and a town the same object.
 */
export function portalPlaces({
  records,
  offices,
  districts,
  labelOf,
}: {
  records: readonly RawDocument[];
  offices: ReadonlyMap<number, RawDocument>;
  districts: ReadonlyMap<number, RawDocument>;
  labelOf: LabelOf;
}): { places: PlaceSummary[]; problems: ContractProblem[] } {
  const ownersOf = (town: RawDocument) => {
    const office = offices.get(Number(town['jugendamt']));
    return { office, district: office && districts.get(Number(office['district'])) };
  };
  const entries = entriesOf(records, {
    workOut(town) {
      const { office, district } = ownersOf(town);
      return { office, district, place: office && district ? placeOf({ town, office, district, labelOf }) : null };
    },
    isStillRight(entry, town) {
      const { office, district } = ownersOf(town);
      return entry.office === office && entry.district === district;
    },
  });
  return sumUp(entries);
}

const entriesOf = rememberList<RawDocument, Entry>();

const sumUp = rememberByObject((entries: readonly Entry[]) => ({
  places: entries.flatMap(({ place }) => place?.place ?? []),
  problems: entries.flatMap(({ place }) => place?.problem ?? []),
}));
