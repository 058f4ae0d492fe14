import type { PortalSnapshot } from '../contract/snapshot.ts';
import type { Section } from './districtSections.ts';
import { portalPaths } from './portalPaths.ts';

export type PortalSectionKey =
  'places' | 'networks' | 'events' | 'helplines' | 'legal-bases' | 'glossary' | 'easy-language';

/**
 * The sections of the portal in the order of the navigation. Events stay when none is coming: that is a matter of
 * time, and an address must not come and go with the clock.
 */
export function portalSections(snapshot: PortalSnapshot): Section<PortalSectionKey>[] {
  const sections: (Section<PortalSectionKey> & { has: boolean })[] = [
    { key: 'places', path: portalPaths.places(), label: 'Orte', has: true },
    { key: 'networks', path: portalPaths.networks(), label: 'Netzwerke', has: true },
    { key: 'events', path: portalPaths.events(), label: 'Termine', has: true },
    {
      key: 'helplines',
      path: portalPaths.helplines(),
      label: 'Hilfetelefone',
      has: snapshot.helplines.length > 0,
    },
    {
      key: 'legal-bases',
      path: portalPaths.legalBases(),
      label: 'Rechtsgrundlagen',
      has: snapshot.legalBases.length > 0,
    },
    { key: 'glossary', path: portalPaths.glossary(), label: 'Glossar', has: snapshot.glossary.length > 0 },
    {
      key: 'easy-language',
      path: portalPaths.easyLanguage(),
      label: 'Leichte Sprache',
      has: snapshot.portal.easyLanguage.length > 0,
    },
  ];
  return sections.filter((section) => section.has).map(({ key, path, label }) => ({ key, path, label }));
}

/** Whether the portal has this section. */
export function hasPortalSection(snapshot: PortalSnapshot, key: PortalSectionKey): boolean {
  return portalSections(snapshot).some((section) => section.key === key);
}
