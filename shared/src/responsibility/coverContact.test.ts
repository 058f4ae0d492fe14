import { expect, test } from 'vitest';
import type { Contact } from '../contract/contact.ts';
import { makeContact, makeCoverage, makeMunicipality } from '../testing/musterkreis.ts';
import { toBerlin } from '../time/toBerlin.ts';
import { coverContact } from './coverContact.ts';

const now = toBerlin('2025-04-03T10:00');
const municipality = makeMunicipality({ places: ['Altdorf', 'Neudorf'] });
const cover = (overrides: Partial<Contact>, place: string | null = null, at = now) => {
  const covered = coverContact(makeContact(overrides), { municipality, place }, at);
  return covered && { scope: covered.scope, places: covered.places, streets: covered.streets };
};

test('without rows a contact is there for the whole area of its office', () => {
  expect(cover({})).toEqual({ scope: 'office', places: [], streets: [] });
});

test('a contact of another Jugendamt is not there, unless a row says so', () => {
  expect(cover({ jugendamt: 2 })).toBeNull();
  expect(cover({ jugendamt: 2, coverage: [makeCoverage()] })?.scope).toBe('town');
});

test('a contact of the network as a whole is there for everyone', () => {
  expect(cover({ jugendamt: null })?.scope).toBe('district');
});

test('rows of another town exclude this one', () => {
  expect(cover({ coverage: [makeCoverage({ municipality: 2 })] })).toBeNull();
});

test('a row that is over does not widen the contact to the whole area', () => {
  const coverage = [makeCoverage({ validUntil: '2025-04-02' })];
  expect(cover({ coverage })).toBeNull();
  expect(cover({ coverage }, null, toBerlin('2025-04-02T23:59:59.999'))?.scope).toBe('town');
});

test('a row counts from midnight of its first day', () => {
  const coverage = [makeCoverage({ validFrom: '2025-04-04' })];
  expect(cover({ coverage }, null, toBerlin('2025-04-03T23:59:59.999'))).toBeNull();
  expect(cover({ coverage }, null, toBerlin('2025-04-04'))?.scope).toBe('town');
});

test('places and streets of several rows come together', () => {
  const coverage = [makeCoverage({ places: ['Altdorf'] }), makeCoverage({ places: ['Neudorf', 'Altdorf'] })];
  expect(cover({ coverage })).toEqual({ scope: 'places', places: ['Altdorf', 'Neudorf'], streets: [] });
  expect(cover({ coverage: [makeCoverage({ places: ['Altdorf'], streets: ['Am Wall'] })] })).toEqual({
    scope: 'streets',
    places: ['Altdorf'],
    streets: ['Am Wall'],
  });
});

test('the widest of several rows counts', () => {
  const coverage = [makeCoverage({ places: ['Altdorf'] }), makeCoverage()];
  expect(cover({ coverage })).toEqual({ scope: 'town', places: [], streets: [] });
});

test('for a place only rows of this place and of the whole town count, however it is written', () => {
  const coverage = [makeCoverage({ places: ['Altdorf'] })];
  expect(cover({ coverage }, 'Neudorf')).toBeNull();
  expect(cover({ coverage }, 'ALTDORF')?.scope).toBe('places');
  expect(cover({ coverage: [makeCoverage()] }, 'Neudorf')?.scope).toBe('town');
});
