import type { EventKind, EventTime, NetworkEvent } from '@schutznetz/shared/contract/event.ts';

export const eventKindLabels = {
  'network-meeting': 'Netzwerktreffen',
  'group-meeting': 'Treffen einer Gruppe oder eines Arbeitskreises',
  fachtag: 'Fachtag',
  lecture: 'Vortrag',
  qualification: 'Qualifizierung, Fortbildung',
  'case-conference': 'Anonymisierte Fallkonferenz',
  'kick-off': 'Auftaktveranstaltung',
  other: 'Anderes',
} as const satisfies Record<EventKind, string>;

export const eventTimeTypeLabels = {
  timed: 'Mit Uhrzeit',
  'all-day': 'Ganze Tage, oder Uhrzeit noch offen',
  month: 'Nur der Monat steht fest',
  open: 'Termin noch offen',
} as const satisfies Record<EventTime['type'], string>;

export const eventStatusLabels = {
  scheduled: 'Findet statt',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
} as const satisfies Record<NetworkEvent['status'], string>;

export const eventFormatLabels = {
  unknown: 'Nicht bekannt',
  'on-site': 'Vor Ort',
  online: 'Online',
  hybrid: 'Vor Ort und online',
} as const satisfies Record<NetworkEvent['format'], string>;

export const eventAudienceLabels = {
  professionals: 'Fachkräfte',
  public: 'Öffentlichkeit',
} as const satisfies Record<NetworkEvent['audience'], string>;
