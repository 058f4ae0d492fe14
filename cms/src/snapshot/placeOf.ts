import { portalSnapshot, type PlaceSummary } from '@schutznetz/shared/contract/snapshot.ts';
import { createObjectMemory } from '@schutznetz/shared/memory/createObjectMemory.ts';
import type { LabelOf } from '../labels/labelsOf.ts';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import type { RawDocument } from './SnapshotSource.ts';

export type Place = { place: PlaceSummary | null; problem: ContractProblem | null };

type Documents = { town: RawDocument; office: RawDocument; district: RawDocument };

const schema = portalSnapshot.shape.places.element;

const known = createObjectMemory<RawDocument, Place & Documents>();

/** A town as the portal lists it. The same documents give the same object, by which is seen that nothing has changed. */
export function placeOf({ town, office, district, labelOf }: Documents & { labelOf: LabelOf }): Place {
  const before = known.get(town);
  if (before?.office === office && before.district === district) return before;
  const value = {
    name: town['name'],
    slug: town['slug'],
    ags: town['ags'],
    postcodes: town['postcodes'] ?? [],
    places: town['places'] ?? [],
    district: district['slug'],
    districtName: district['name'],
    jugendamt: office['name'],
  };
  const parsed = schema.safeParse(value);
  const place = {
    town,
    office,
    district,
    place: parsed.data ?? null,
    problem: parsed.success
      ? null
      : contractProblem({ collection: 'municipalities', record: town, schema, value, error: parsed.error, labelOf }),
  };
  known.set(town, place);
  return place;
}
