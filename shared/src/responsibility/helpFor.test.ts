import { expect, test } from 'vitest';
import type { Contact } from '../contract/contact.ts';
import {
  makeContact,
  makeCoverage,
  makeDistrictSnapshot,
  makeJugendamt,
  makeMunicipality,
} from '../testing/musterkreis.ts';
import { toBerlin } from '../time/toBerlin.ts';
import { acuteHelpFor, acutePartOf, helpFor } from './helpFor.ts';
import { helpersFor, sortOutHelpers } from './helpersByArea.ts';

const now = toBerlin('2025-04-03T10:00');
const municipality = makeMunicipality({ places: ['Altdorf', 'Neudorf'] });
const offices = [makeJugendamt(), makeJugendamt({ id: 2, name: 'Jugendamt Musterstadt' })];

function help(contacts: Contact[], { place = null as string | null, at = now, jugendaemter = offices } = {}) {
  const question = { snapshot: makeDistrictSnapshot({ jugendaemter, contacts }), municipality, place, now: at };
  const { outOfHours, general, ...acute } = helpFor(question);
  // Lists of towns ask for no more than this, and must not say another number than the town's own page.
  expect(acuteHelpFor({ ...question, snapshot: acutePartOf(question.snapshot) })).toEqual(acute);
  // Pages of towns only ask about those that are there for the town.
  const contactsHere = helpersFor(sortOutHelpers(contacts), municipality);
  const here = helpFor({ ...question, snapshot: { jugendaemter, contacts: contactsHere } });
  expect(here).toEqual({ outOfHours, general, ...acute });
  return here;
}
const ids = (covering: readonly { contact: Contact }[]) => covering.map(({ contact }) => contact.id);

test('the office in charge is the one of the town', () => {
  expect(help([]).jugendamt.name).toBe('Kreisjugendamt Musterkreis');
});

test('a town whose office is missing stops the page', () => {
  expect(() => help([], { jugendaemter: [makeJugendamt({ id: 2 })] })).toThrow('of Musterstadt is missing');
});

test('narrower contacts come before wider ones, then the order of the editors', () => {
  const contacts = [
    makeContact({ id: 1, jugendamt: null }),
    makeContact({ id: 2, order: 2 }),
    makeContact({ id: 3, order: 1 }),
    makeContact({ id: 4, coverage: [makeCoverage()] }),
    makeContact({ id: 5, coverage: [makeCoverage({ places: ['Altdorf'] })] }),
    makeContact({ id: 6, coverage: [makeCoverage({ streets: ['Am Wall'] })] }),
  ];
  expect(ids(help(contacts).acute)).toEqual([6, 5, 4, 3, 2, 1]);
});

test('only contacts for acute danger are given for acute danger', () => {
  expect(ids(help([makeContact({ purposes: ['insofa'] }), makeContact({ id: 2 })]).acute)).toEqual([2]);
});

test('never a contact of another office', () => {
  const { acute, general, outOfHours } = help([
    makeContact({ jugendamt: 2, purposes: ['acute-in-hours', 'acute-out-of-hours', 'general'] }),
  ]);
  expect([acute, general, outOfHours]).toEqual([[], [], []]);
});

test('different contacts for the places of one town are all given, with their places', () => {
  const contacts = [
    makeContact({ id: 1, coverage: [makeCoverage({ places: ['Altdorf'] })] }),
    makeContact({ id: 2, order: 1, coverage: [makeCoverage({ places: ['Neudorf'] })] }),
  ];
  expect(help(contacts).acute.map(({ contact, places }) => [contact.id, places])).toEqual([
    [1, ['Altdorf']],
    [2, ['Neudorf']],
  ]);
  expect(ids(help(contacts, { place: 'Neudorf' }).acute)).toEqual([2]);
});

test('without any contact there are the switchboard and the police', () => {
  expect(help([]).fallbacks).toEqual(['switchboard', 'police-110']);
});

test('without contact and switchboard there is still the police', () => {
  expect(help([], { jugendaemter: [makeJugendamt({ switchboard: null })] }).fallbacks).toEqual(['police-110']);
});

test('a switchboard that is a fax is none', () => {
  const switchboard = { number: '+493023125009', kind: 'fax' as const, label: null };
  expect(help([], { jugendaemter: [makeJugendamt({ switchboard })] }).fallbacks).toEqual(['police-110']);
});

test.each([
  ['has no phone', { phones: [] }],
  ['only has a fax', { phones: [{ number: '+493023125009', kind: 'fax' as const, label: null }] }],
  ['is for professionals only', { audiences: ['professionals' as const] }],
  ['is for one place only', { coverage: [makeCoverage({ places: ['Altdorf'] })] }],
  ['is for some streets only', { coverage: [makeCoverage({ streets: ['Am Wall'] })] }],
])('the switchboard is named when the acute contact %s', (_, overrides) => {
  expect(help([makeContact(overrides)]).fallbacks).toEqual(['switchboard', 'police-110']);
});

test('a contact for the whole town needs no switchboard', () => {
  expect(help([makeContact()]).fallbacks).toEqual(['police-110']);
});

test('a contact for the place that was asked for needs no switchboard', () => {
  const contacts = [makeContact({ coverage: [makeCoverage({ places: ['Altdorf'] })] })];
  expect(help(contacts, { place: 'Altdorf' }).fallbacks).toEqual(['police-110']);
  expect(help(contacts, { place: 'Neudorf' }).fallbacks).toEqual(['switchboard', 'police-110']);
});

test('at midnight the next team takes over', () => {
  const contacts = [
    makeContact({ id: 1, coverage: [makeCoverage({ validUntil: '2025-12-31' })] }),
    makeContact({ id: 2, coverage: [makeCoverage({ validFrom: '2026-01-01' })] }),
  ];
  expect(ids(help(contacts, { at: toBerlin('2025-12-31T23:59:59.999') }).acute)).toEqual([1]);
  expect(ids(help(contacts, { at: toBerlin('2026-01-01') }).acute)).toEqual([2]);
});

test('general contacts are those that are not already named for acute danger', () => {
  const contacts = [
    makeContact({ id: 1, purposes: ['acute-in-hours', 'general'] }),
    makeContact({ id: 2, purposes: ['general'] }),
  ];
  expect(ids(help(contacts).general)).toEqual([2]);
});
