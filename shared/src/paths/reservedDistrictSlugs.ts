/**
 * Slugs that no district may have: first segments of the portal's paths, names that the web server or the CMS
 * answer, and words that would read like a page of the portal.
 */
export const reservedDistrictSlugs: ReadonlySet<string> = new Set([
  'orte',
  'netzwerke',
  'termine',
  'hilfetelefone',
  'glossar',
  'rechtsgrundlagen',
  'seiten',
  'leichte-sprache',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'nicht-gefunden',
  'medien',
  // names of the release store, the web server and the CMS
  'portal',
  'assets',
  'vorschau',
  'gesund',
  'admin',
  'api',
  'metrics',
  // pages of a district that a reader may look for without one
  'hilfe',
  'netzwerk',
  'aktuelles',
  'kontakte',
  'verfahren',
  'suche',
  'gebaerdensprache',
]);
