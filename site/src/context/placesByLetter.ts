import type { PlaceSummary } from '@schutznetz/shared/contract/snapshot.ts';
import { initialLetter } from '@schutznetz/shared/responsibility/foldForSearch.ts';

export interface PlaceGroup {
  readonly letter: string;
  /** `id` of the group's heading */
  readonly anchor: string;
  readonly places: readonly PlaceSummary[];
}

/** Towns from A to Z in German order, umlauts with their vowel. */
export function placesByLetter(places: readonly PlaceSummary[]): PlaceGroup[] {
  const collator = new Intl.Collator('de');
  const sorted = places.toSorted((a, b) => collator.compare(a.name, b.name) || (a.ags < b.ags ? -1 : 1));
  return [...Map.groupBy(sorted, (place) => initialLetter(place.name))].map(([letter, group]) => ({
    letter,
    anchor: `buchstabe-${letter.toLowerCase()}`,
    places: group,
  }));
}
