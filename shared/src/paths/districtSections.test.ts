import { expect, test } from 'vitest';
import { makeContact, makeDistrictSnapshot, makeEvent, makePortalSnapshot } from '../testing/musterkreis.ts';
import { districtSections, hasDistrictSection } from './districtSections.ts';
import { hasPortalSection } from './portalSections.ts';

test('sections without content are not in the navigation', () => {
  expect(districtSections(makeDistrictSnapshot()).map((section) => section.label)).toEqual(['Hilfe', 'Netzwerk']);
});

test('help comes first whatever else there is', () => {
  const sections = districtSections(makeDistrictSnapshot({ events: [makeEvent()], contacts: [makeContact()] }));
  expect(sections.map((section) => section.key)).toEqual(['help', 'network', 'events', 'contacts']);
});

test('a link to a section can be asked for', () => {
  expect(hasDistrictSection(makeDistrictSnapshot(), 'news')).toBe(false);
  expect(hasDistrictSection(makeDistrictSnapshot(), 'help')).toBe(true);
  expect(hasPortalSection(makePortalSnapshot(), 'glossary')).toBe(false);
});
