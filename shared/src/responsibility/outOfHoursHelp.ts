import type { Contact } from '../contract/contact.ts';
import { canCall } from './canCall.ts';
import type { CoveringContact } from './coverContact.ts';

type Route = Contact['outOfHours'];

/** One way to reach someone when the offices are closed. */
export type OutOfHoursHelp =
  /** a contact with phones of its own for this time, or one that is always open */
  | { readonly type: 'contact'; readonly covering: CoveringContact }
  /** what an acute contact says about the time outside its hours; its places limit it */
  | {
      readonly type: 'route';
      /** `own-number` always has a phone; `none` means that nobody can be reached here */
      readonly route: Exclude<Route['route'], 'unknown'>;
      readonly phone: Route['phone'];
      readonly carrier: Route['carrier'];
      readonly note: Route['note'];
      readonly covering: CoveringContact;
    };

/**
 * The ways out of hours: contacts for this purpose and acute contacts that never close; where these leave out a part
 * of the area, also the routes that the acute contacts name. An unknown route is left out, never guessed.
 */
export function outOfHoursHelp(
  acute: readonly CoveringContact[],
  dedicated: readonly CoveringContact[],
): OutOfHoursHelp[] {
  const alwaysOpen = acute.filter((covered) => covered.contact.hours.alwaysOpen && !dedicated.includes(covered));
  const contacts = [...dedicated, ...alwaysOpen].filter(({ contact }) => contact.phones.some(canCall));
  const help: OutOfHoursHelp[] = contacts.map((covering) => ({ type: 'contact', covering }));
  if (contacts.some(({ scope }) => scope !== 'streets' && scope !== 'places')) return help;
  const others = acute.filter((covered) => !contacts.includes(covered));
  return withoutRepeats([...help, ...others.flatMap(routeOf)]);
}

function routeOf(covering: CoveringContact): OutOfHoursHelp[] {
  const { route, phone, carrier, note } = covering.contact.outOfHours;
  if (route === 'unknown' || (route === 'own-number' && phone === null)) return [];
  return [{ type: 'route', route, phone, carrier, note, covering }];
}

/** Several teams often name the same route: it is told once, unless it belongs to different parts of a town. */
function withoutRepeats(help: readonly OutOfHoursHelp[]): OutOfHoursHelp[] {
  const seen = new Set<string>();
  return help.filter((way) => {
    if (way.type === 'contact') return true;
    const { route, phone, carrier, note, covering } = way;
    const key = JSON.stringify([route, phone?.number, carrier, note, covering.places, covering.streets]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
