import type { District, PartnerGroupKey } from '@schutznetz/shared/contract/district.ts';
import { partnerGroupKeys } from '@schutznetz/shared/contract/district.ts';

/** The groups of § 9 (4) Landeskinderschutzgesetz NRW as the page names them where the network has no words of its own. */
export const partnerGroupLabels = {
  jugendamt: 'Jugendamt, besonders der Allgemeine Soziale Dienst (ASD)',
  traeger: 'Träger von Einrichtungen und Diensten',
  insofa: 'Insoweit erfahrene Fachkräfte',
  geheimnistraeger: 'Geheimnisträgerinnen und Geheimnisträger',
  schulen: 'Schulen',
  gesundheitsaemter: 'Gesundheitsämter',
  'polizei-ordnungsbehoerden': 'Polizei- und Ordnungsbehörden',
  familiengerichte: 'Familiengerichte',
  staatsanwaltschaften: 'Staatsanwaltschaften',
  verfahrensbeistaende: 'Verfahrensbeistände',
  eingliederungshilfe: 'Träger der Eingliederungshilfe für Minderjährige',
  'fruehe-hilfen': 'Netzwerke Frühe Hilfen',
} as const satisfies Record<PartnerGroupKey, string>;

export interface PartnerGroup {
  key: PartnerGroupKey | null;
  title: string;
  description: string | null;
}

/** The network's own list in its order; without one the twelve groups that the law names. */
export function listPartnerGroups(district: Pick<District, 'partnerGroups'>): PartnerGroup[] {
  if (district.partnerGroups.length > 0) return district.partnerGroups;
  return partnerGroupKeys.map((key) => ({ key, title: partnerGroupLabels[key], description: null }));
}
