import { portalSnapshot, type PlaceSummary } from '@schutznetz/shared/contract/snapshot.ts';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import type { RawDocument } from './SnapshotSource.ts';

type Place = { place: PlaceSummary | null; problem: ContractProblem | null };

type Documents = { town: RawDocument; office: RawDocument; district: RawDocument };

const known = new WeakMap<RawDocument, Place & Documents>();

/** A town as the portal lists it. The same documents give the same object, by which is seen that nothing has changed. */
export function placeOf({ town, office, district }: Documents): Place {
  const before = known.get(town);
  if (before?.office === office && before.district === district) return before;
  const parsed = portalSnapshot.shape.places.element.safeParse({
    name: town['name'],
    slug: town['slug'],
    ags: town['ags'],
    postcodes: town['postcodes'] ?? [],
    places: town['places'] ?? [],
    district: district['slug'],
    districtName: district['name'],
    jugendamt: office['name'],
  });
  const place = {
    town,
    office,
    district,
    place: parsed.data ?? null,
    problem: parsed.success
      ? null
      : contractProblem({ collection: 'municipalities', record: town, error: parsed.error }),
  };
  known.set(town, place);
  return place;
}
