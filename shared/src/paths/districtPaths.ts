/** Public paths of the district with this slug: German, lower case, ASCII, ending in a slash unless they are files. */
export function districtPaths(district: string): DistrictPaths {
  const known = ofDistricts.get(district);
  if (known) return known;
  if (ofDistricts.size >= mostDistricts) ofDistricts.clear();
  const paths = makePaths(district);
  ofDistricts.set(district, paths);
  return paths;
}

type DistrictPaths = ReturnType<typeof makePaths>;

// Every part of every page asks for them.
const ofDistricts = new Map<string, DistrictPaths>();
const mostDistricts = 1000;

function makePaths(district: string) {
  const root = `/${district}/`;
  return {
    home: () => root,
    help: () => `${root}hilfe/`,
    town: (town: string) => `${root}orte/${town}/`,
    network: () => `${root}netzwerk/`,
    group: (group: string) => `${root}netzwerk/#${groupAnchor(group)}`,
    events: () => `${root}termine/`,
    event: (event: string) => `${root}termine/${event}/`,
    eventCalendar: (event: string) => `${root}termine/${event}.ics`,
    calendar: () => `${root}termine.ics`,
    newsList: () => `${root}aktuelles/`,
    news: (news: string) => `${root}aktuelles/${news}/`,
    feed: () => `${root}aktuelles/feed.xml`,
    contacts: () => `${root}kontakte/`,
    contact: (contactId: number) => `${root}kontakte/#${contactAnchor(contactId)}`,
    guides: () => `${root}verfahren/`,
    guide: (guide: string) => `${root}verfahren/${guide}/`,
    page: (page: string) => `${root}seiten/${page}/`,
    easyLanguage: () => `${root}leichte-sprache/`,
    imprint: () => `${root}impressum/`,
    privacy: () => `${root}datenschutz/`,
    accessibility: () => `${root}barrierefreiheit/`,
    /** What the web server answers with, and status 404, for an unknown path below the district. */
    notFound: () => `${root}nicht-gefunden/`,
    sitemap: () => `${root}sitemap.xml`,
  } as const;
}

/** The `id` of a contact's element on the page of contacts. By document id: a function may be renamed. */
export function contactAnchor(contactId: number): string {
  return `kontakt-${contactId}`;
}

/** The `id` of a group's element on the page of the network. */
export function groupAnchor(group: string): string {
  return `gruppe-${group}`;
}
