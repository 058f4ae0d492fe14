import type { DistrictSnapshot, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';

/** A change of a district's snapshot in the form that `renderFixturePage` takes. */
export function changeDistrict(
  change: (snapshot: DistrictSnapshot) => Partial<DistrictSnapshot>,
): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => {
    if (snapshot.kind !== 'district') throw new Error('This page is not of a district');
    return { ...snapshot, ...change(snapshot) };
  };
}
