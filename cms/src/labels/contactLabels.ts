import type { Contact, ContactPurpose, HoursBlock, Phone, Weekday } from '@schutznetz/shared/contract/contact.ts';

export const contactPurposeLabels = {
  'acute-in-hours': 'Akute Gefährdung – während der Dienstzeit',
  'acute-out-of-hours': 'Akute Gefährdung – außerhalb der Dienstzeit',
  general: 'Allgemeine Auskunft und Beratung',
  coordination: 'Koordinierungsstelle des Netzwerks',
  insofa: 'Beratung durch eine insoweit erfahrene Fachkraft (InsoFa)',
  verfahrenslotse: 'Verfahrenslotse oder Verfahrenslotsin (§ 10b SGB VIII)',
  'fruehe-hilfen': 'Frühe Hilfen',
  ombudsstelle: 'Ombudsstelle (§ 9a SGB VIII)',
  other: 'Anderes',
} as const satisfies Record<ContactPurpose, string>;

export const phoneKindLabels = {
  landline: 'Festnetz',
  mobile: 'Mobil',
  short: 'Kurzwahl (z. B. 110)',
  freecall: 'Kostenfrei (0800)',
  fax: 'Fax',
} as const satisfies Record<Phone['kind'], string>;

export const weekdayLabels = {
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
} as const satisfies Record<Weekday, string>;

export const hoursChannelLabels = {
  any: 'Alle Wege',
  phone: 'Telefon',
  visit: 'Besuch',
  chat: 'Chat',
} as const satisfies Record<HoursBlock['channel'], string>;

export const outOfHoursRouteLabels = {
  unknown: 'Nicht bekannt – gezeigt wird 110',
  'own-number': 'Eigene Nummer der Rufbereitschaft',
  'police-110': 'Über die Polizei, 110',
  external: 'Über einen beauftragten Träger',
  none: 'Keine eigene Erreichbarkeit – gezeigt wird 110',
} as const satisfies Record<Contact['outOfHours']['route'], string>;

export const contactAudienceLabels = {
  citizens: 'Bürgerinnen und Bürger',
  professionals: 'Fachkräfte',
  insofa: 'Insoweit erfahrene Fachkräfte',
  members: 'Mitglieder des Netzwerks',
} as const satisfies Record<Contact['audiences'][number], string>;

export const contactVisibilityLabels = {
  public: 'Öffentlich',
  partners: 'Nur für Netzwerkpartner',
  internal: 'Nur intern',
} as const;

export const internalChannelKindLabels = { phone: 'Telefon', email: 'E-Mail' } as const;

export const internalChannelVisibilityLabels = {
  partners: 'Nur für Netzwerkpartner',
  internal: 'Nur intern',
} as const;
