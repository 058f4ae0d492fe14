import { expect, test } from 'vitest';
import type { Contact } from '../contract/contact.ts';
import { makeContact, musterHours } from '../testing/musterkreis.ts';
import type { CoveringContact } from './coverContact.ts';
import { outOfHoursHelp } from './outOfHoursHelp.ts';

const standby = { number: '+493023125110', kind: 'landline' as const, label: null };
const covering = (contact: Partial<Contact>, more: Partial<CoveringContact> = {}): CoveringContact => ({
  contact: makeContact(contact),
  scope: 'office',
  places: [],
  streets: [],
  ...more,
});
const route = (name: Contact['outOfHours']['route'], phone: typeof standby | null = null) => ({
  outOfHours: { route: name, phone, carrier: null, note: null },
});

test('a contact for the time out of hours comes before what the others say', () => {
  const dedicated = covering({ id: 2, purposes: ['acute-out-of-hours'] });
  expect(outOfHoursHelp([covering(route('police-110'))], [dedicated])).toEqual([
    { type: 'contact', covering: dedicated },
  ]);
});

test('otherwise the acute contact says where to turn', () => {
  expect(outOfHoursHelp([covering(route('own-number', standby))], [])).toMatchObject([
    { type: 'route', route: 'own-number', phone: standby },
  ]);
});

test('what is unknown is never guessed', () => {
  expect(outOfHoursHelp([covering(route('unknown')), covering(route('own-number'))], [])).toEqual([]);
});

test('that nobody can be reached is said', () => {
  expect(outOfHoursHelp([covering(route('none'))], [])).toMatchObject([{ type: 'route', route: 'none' }]);
});

test('an acute contact that never closes is the way at any time', () => {
  const always = covering({ hours: { ...musterHours, alwaysOpen: true } });
  expect(outOfHoursHelp([always], [])).toEqual([{ type: 'contact', covering: always }]);
});

test('a contact without a number is no way', () => {
  const dedicated = covering({ id: 2, purposes: ['acute-out-of-hours'], phones: [] });
  expect(outOfHoursHelp([covering(route('police-110'))], [dedicated])).toMatchObject([
    { type: 'route', route: 'police-110' },
  ]);
});

test('a contact for one place leaves the routes of the others', () => {
  const dedicated = covering({ id: 2 }, { scope: 'places', places: ['Altdorf'] });
  const help = outOfHoursHelp([covering(route('police-110'))], [dedicated]);
  expect(help.map((way) => way.type)).toEqual(['contact', 'route']);
});

test('the same route of two teams is told once, different places each', () => {
  const team = (id: number, places: string[]) => covering({ id, ...route('police-110') }, { scope: 'places', places });
  expect(outOfHoursHelp([covering(route('police-110')), covering({ id: 2, ...route('police-110') })], [])).toHaveLength(
    1,
  );
  expect(outOfHoursHelp([team(1, ['Altdorf']), team(2, ['Neudorf'])], [])).toHaveLength(2);
});
