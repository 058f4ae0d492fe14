import type { Contact } from '../contract/contact.ts';
import type { Municipality } from '../contract/district.ts';

/** The contacts of a district by the area that `coverContact` finds them in charge of, at any time. */
export interface HelpersByArea {
  readonly everywhere: readonly Contact[];
  /** by id of the Jugendamt */
  readonly ofOffice: ReadonlyMap<number, readonly Contact[]>;
  /** by id of the municipality */
  readonly ofTown: ReadonlyMap<number, readonly Contact[]>;
}

/** Sorts contacts out once, where many towns are asked about: each of them concerns a few. */
export function sortOutHelpers(contacts: readonly Contact[]): HelpersByArea {
  const everywhere: Contact[] = [];
  const ofOffice = new Map<number, Contact[]>();
  const ofTown = new Map<number, Contact[]>();
  for (const contact of contacts) {
    const { coverage, jugendamt } = contact;
    if (coverage.length > 0) {
      for (const town of new Set(coverage.map(({ municipality }) => municipality))) add(ofTown, town, contact);
    } else if (jugendamt === null) everywhere.push(contact);
    else add(ofOffice, jugendamt, contact);
  }
  return { everywhere, ofOffice, ofTown };
}

/** All contacts that may cover something of a town, in no order. */
export function helpersFor(
  { everywhere, ofOffice, ofTown }: HelpersByArea,
  { id, jugendamt }: Municipality,
): Contact[] {
  return [...(ofTown.get(id) ?? []), ...(ofOffice.get(jugendamt) ?? []), ...everywhere];
}

function add(lists: Map<number, Contact[]>, key: number, contact: Contact): void {
  const list = lists.get(key) ?? [];
  list.push(contact);
  lists.set(key, list);
}
