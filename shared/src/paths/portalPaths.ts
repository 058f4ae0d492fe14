/** Public paths of the portal: German, lower case, ASCII, ending in a slash unless they are files. */
export const portalPaths = {
  home: () => '/',
  places: () => '/orte/',
  networks: () => '/netzwerke/',
  events: () => '/termine/',
  /** Coming events of one month, see `eventMonths`, or without a date. */
  eventMonth: (month: string) => `/termine/${month}/`,
  /** The next events of all districts, for subscribing. */
  calendar: () => '/termine.ics',
  helplines: () => '/hilfetelefone/',
  glossary: () => '/glossar/',
  glossaryEntry: (entry: string) => `/glossar/#${entry}`,
  legalBases: () => '/rechtsgrundlagen/',
  legalBasis: (basis: string) => `/rechtsgrundlagen/#${basis}`,
  page: (page: string) => `/seiten/${page}/`,
  easyLanguage: () => '/leichte-sprache/',
  imprint: () => '/impressum/',
  privacy: () => '/datenschutz/',
  accessibility: () => '/barrierefreiheit/',
  /** What the web server answers with, and status 404, for a path that belongs to no district. */
  notFound: () => '/nicht-gefunden/',
  /** Addresses of the portal's own pages; robots.txt names it and the one of every district. */
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
} as const;
