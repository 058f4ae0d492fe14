export const roleLabels = {
  administrator: 'Administration',
  coordination: 'Koordination eines Jugendamts',
  editing: 'Redaktion eines Jugendamts',
  operations: 'Betrieb',
} as const;

export const releaseStateLabels = {
  live: 'Veröffentlicht',
  partly: 'Zum Teil veröffentlicht',
  failed: 'Nicht veröffentlicht',
  'rolled-back': 'Früherer Stand wieder veröffentlicht',
} as const;

export const releaseCauseLabels = {
  document: 'Änderung an einem Dokument',
  schedule: 'Geplante Veröffentlichung',
  clock: 'Zeitpunkt erreicht',
  code: 'Neue Version der Website',
  hand: 'Von einer Person ausgelöst',
  rollback: 'Früherer Stand wieder öffentlich gemacht',
  'hold-released': 'Wieder freigegeben',
} as const;

/** Groups of the menu, in its order. */
export const menuGroups = {
  network: 'Netzwerk',
  help: 'Hilfe und Kontakte',
  news: 'Termine und Aktuelles',
  central: 'Zentrale Listen',
  administration: 'Verwaltung',
} as const;
