import type { Jugendamt, PartnerGroupKey } from '@schutznetz/shared/contract/district.ts';
import type { Group } from '@schutznetz/shared/contract/editorial.ts';

/** The groups of § 9 (4) Landeskinderschutzgesetz NRW in the order of the law. */
export const partnerGroupLabels = {
  jugendamt: 'Jugendamt, insbesondere Allgemeiner Sozialer Dienst',
  traeger: 'Träger von Einrichtungen und Diensten mit Vereinbarung nach § 8a Absatz 4 SGB VIII',
  insofa: 'Insoweit erfahrene Fachkräfte',
  geheimnistraeger: 'Geheimnisträgerinnen und Geheimnisträger nach § 4 Absatz 1 KKG',
  schulen: 'Schulen',
  gesundheitsaemter: 'Gesundheitsämter',
  'polizei-ordnungsbehoerden': 'Polizei- und Ordnungsbehörden',
  familiengerichte: 'Familiengerichte',
  staatsanwaltschaften: 'Staatsanwaltschaften',
  verfahrensbeistaende: 'Verfahrensbeistände',
  eingliederungshilfe: 'Träger der Eingliederungshilfe für Minderjährige nach SGB IX',
  'fruehe-hilfen': 'Netzwerke Frühe Hilfen',
} as const satisfies Record<PartnerGroupKey, string>;

export const jugendamtKindLabels = {
  kreis: 'Kreis',
  stadt: 'Kreisangehörige Stadt',
  'kreisfreie-stadt': 'Kreisfreie Stadt',
} as const satisfies Record<Jugendamt['kind'], string>;

export const groupKindLabels = {
  network: 'Netzwerk (alle Partner)',
  regional: 'Regionalgruppe',
  working: 'Arbeitskreis',
  steering: 'Steuerungsgruppe',
} as const satisfies Record<Group['kind'], string>;
