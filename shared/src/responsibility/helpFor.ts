import type { DateTime } from 'luxon';
import type { Contact, ContactPurpose } from '../contract/contact.ts';
import type { Jugendamt, Municipality } from '../contract/district.ts';
import type { DistrictSnapshot } from '../contract/snapshot.ts';
import { canCall } from './canCall.ts';
import { coverContact, scopes } from './coverContact.ts';
import type { CoveringContact } from './coverContact.ts';
import { outOfHoursHelp } from './outOfHoursHelp.ts';
import type { OutOfHoursHelp } from './outOfHoursHelp.ts';

export interface HelpQuestion {
  readonly snapshot: Pick<DistrictSnapshot, 'jugendaemter' | 'contacts'>;
  readonly municipality: Municipality;
  /** a local place (Ortsteil) of the town; without it all contacts are given with the places they are for */
  readonly place?: string | null;
  readonly now: DateTime;
}

/** What to call when no local number is known for certain. */
export type Fallback = 'switchboard' | 'police-110';

export interface Help {
  /** the office in charge: every town has exactly one */
  readonly jugendamt: Jugendamt;
  /** for acute danger during hours, the narrowest coverage first */
  readonly acute: readonly CoveringContact[];
  /** for acute danger at all other times; empty when nothing is known, then the fallbacks count */
  readonly outOfHours: readonly OutOfHoursHelp[];
  /**
   * Never empty. `police-110` is always there and always last; `switchboard` (of `jugendamt`, it has a number then)
   * comes before it where somebody of this area may find no acute contact to call.
   */
  readonly fallbacks: readonly Fallback[];
  /** further contacts for questions that are not urgent */
  readonly general: readonly CoveringContact[];
}

export type AcuteHelp = Pick<Help, 'jugendamt' | 'acute' | 'fallbacks'>;

/** Who helps a child in a town or one of its places. Throws when the town's Jugendamt is not in the snapshot. */
export function helpFor(question: HelpQuestion): Help {
  const covering = coveringContacts(question, ['acute-in-hours', 'acute-out-of-hours', 'general']);
  const withPurpose = (purpose: ContactPurpose) => covering.filter(({ contact }) => contact.purposes.includes(purpose));
  const acute = withPurpose('acute-in-hours');
  return {
    ...withFallbacks(question, acute),
    outOfHours: outOfHoursHelp(acute, withPurpose('acute-out-of-hours')),
    general: withPurpose('general').filter((covered) => !acute.includes(covered)),
  };
}

/** What `acuteHelpFor` has to know of a snapshot, for a list that asks about every town. */
export function acutePartOf({ jugendaemter, contacts }: HelpQuestion['snapshot']): HelpQuestion['snapshot'] {
  return { jugendaemter, contacts: contacts.filter(({ purposes }) => purposes.includes('acute-in-hours')) };
}

/** The part of `helpFor` that counts in acute danger during hours. */
export function acuteHelpFor(question: HelpQuestion): AcuteHelp {
  return withFallbacks(question, coveringContacts(question, ['acute-in-hours']));
}

function withFallbacks({ snapshot, municipality, place = null }: HelpQuestion, acute: CoveringContact[]): AcuteHelp {
  const jugendamt = snapshot.jugendaemter.find((office) => office.id === municipality.jugendamt);
  if (!jugendamt) throw new Error(`The Jugendamt ${municipality.jugendamt} of ${municipality.name} is missing`);
  const leavesGap = !acute.some((covered) => isCallableByCitizens(covered.contact) && coversArea(covered, place));
  const hasSwitchboard = jugendamt.switchboard !== null && canCall(jugendamt.switchboard);
  return {
    jugendamt,
    acute,
    fallbacks: leavesGap && hasSwitchboard ? ['switchboard', 'police-110'] : ['police-110'],
  };
}

/** The contacts for one of these purposes that cover something of the area, the narrowest coverage first. */
function coveringContacts(
  { snapshot, municipality, place = null, now }: HelpQuestion,
  purposes: readonly ContactPurpose[],
): CoveringContact[] {
  return snapshot.contacts
    .filter((contact) => contact.purposes.some((purpose) => purposes.includes(purpose)))
    .map((contact) => coverContact(contact, { municipality, place }, now))
    .filter((covered) => covered !== null)
    .sort(compareCovering);
}

/** Whether everybody in the area is covered; a contact for some places or streets only leaves others out. */
function coversArea({ scope }: CoveringContact, place: string | null): boolean {
  return scope === 'places' ? place !== null : scope !== 'streets';
}

function isCallableByCitizens(contact: Contact): boolean {
  const isForCitizens = contact.audiences.length === 0 || contact.audiences.includes('citizens');
  return isForCitizens && contact.phones.some(canCall);
}

/** Narrow before wide, then in the order that the editors chose. */
function compareCovering(a: CoveringContact, b: CoveringContact): number {
  return (
    scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
    a.contact.order - b.contact.order ||
    a.contact.title.localeCompare(b.contact.title, 'de') ||
    a.contact.id - b.contact.id
  );
}
