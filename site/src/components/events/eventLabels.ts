import type { EventKind, NetworkEvent } from '@schutznetz/shared/contract/event.ts';

export const eventKindLabels = {
  'network-meeting': 'Netzwerktreffen',
  'group-meeting': 'Treffen einer Gruppe',
  fachtag: 'Fachtag',
  lecture: 'Vortrag',
  qualification: 'Qualifizierungsangebot',
  'case-conference': 'Anonymisierte Fallkonferenz',
  'kick-off': 'Auftaktveranstaltung',
  other: 'Veranstaltung',
} as const satisfies Record<EventKind, string>;

export const eventFormatLabels = {
  'on-site': 'vor Ort',
  online: 'online',
  hybrid: 'vor Ort und online',
  unknown: null,
} as const satisfies Record<NetworkEvent['format'], string | null>;

export const eventAudienceLabels = {
  public: 'Für alle Interessierten',
  professionals: 'Für Fachkräfte',
} as const satisfies Record<NetworkEvent['audience'], string>;
