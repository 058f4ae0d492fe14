import type { DistrictSnapshot } from '../contract/snapshot.ts';
import { districtPaths } from './districtPaths.ts';

export type DistrictSectionKey = 'help' | 'network' | 'events' | 'news' | 'guides' | 'contacts' | 'easy-language';

export interface Section<Key extends string> {
  readonly key: Key;
  readonly path: string;
  /** German, for the navigation */
  readonly label: string;
}

/** The sections that this district has, in the order of the navigation. What would be empty is left out. */
export function districtSections(snapshot: DistrictSnapshot): Section<DistrictSectionKey>[] {
  const paths = districtPaths(snapshot.unit);
  const sections: (Section<DistrictSectionKey> & { has: boolean })[] = [
    { key: 'help', path: paths.help(), label: 'Hilfe', has: true },
    { key: 'network', path: paths.network(), label: 'Netzwerk', has: true },
    { key: 'events', path: paths.events(), label: 'Termine', has: snapshot.events.length > 0 },
    { key: 'news', path: paths.newsList(), label: 'Aktuelles', has: snapshot.news.length > 0 },
    { key: 'guides', path: paths.guides(), label: 'Verfahren', has: snapshot.guides.length > 0 },
    { key: 'contacts', path: paths.contacts(), label: 'Kontakte', has: snapshot.contacts.length > 0 },
    {
      key: 'easy-language',
      path: paths.easyLanguage(),
      label: 'Leichte Sprache',
      has: snapshot.district.easyLanguage.length > 0,
    },
  ];
  return sections.filter((section) => section.has).map(({ key, path, label }) => ({ key, path, label }));
}

/** Whether the district has this section, for links from other pages. */
export function hasDistrictSection(snapshot: DistrictSnapshot, key: DistrictSectionKey): boolean {
  return districtSections(snapshot).some((section) => section.key === key);
}
