import type { Address } from '@schutznetz/shared/contract/primitives.ts';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';

/** Where an event takes place, on one line: "VHS, Musterweg 1, 12345 Musterstadt". `null` when nothing is known. */
export function locateEvent(event: NetworkEvent): string | null {
  const place = [event.venue, ...addressLines(event.address)].filter(isGiven).join(', ');
  if (event.format === 'online') return place === '' ? 'Online' : `Online (${place})`;
  if (place === '') return null;
  return event.format === 'hybrid' ? `${place} und online` : place;
}

/** The given parts of an address, one a line. */
export function addressLines(address: Address | null): string[] {
  if (address === null) return [];
  const town = [address.postcode, address.city].filter(isGiven).join(' ');
  return [address.addition, address.street, town].filter(isGiven);
}

function isGiven(part: string | null): part is string {
  return part !== null && part.trim() !== '';
}
