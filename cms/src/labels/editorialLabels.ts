import type { Guide, Notice } from '@schutznetz/shared/contract/editorial.ts';
import type { Helpline } from '@schutznetz/shared/contract/reference.ts';

export const guideAudienceLabels = {
  citizens: 'Bürgerinnen und Bürger',
  providers: 'Kitas und andere Träger (§ 8a Absatz 4 SGB VIII)',
  geheimnistraeger: 'Geheimnisträgerinnen und Geheimnisträger (§ 4 KKG)',
  schools: 'Schulen (§ 42 Absatz 6 SchulG NRW)',
  volunteers: 'Ehrenamtliche',
  all: 'Alle',
} as const satisfies Record<Guide['audience'], string>;

export const guideStateLabels = {
  'in-force': 'Gilt',
  'in-preparation': 'In Vorbereitung',
} as const satisfies Record<Guide['state'], string>;

export const stepBasisLabels = {
  law: 'Gesetz',
  agreement: 'Vereinbarung im Netzwerk',
  recommendation: 'Empfehlung',
} as const satisfies Record<NonNullable<Guide['steps'][number]['basis']>, string>;

export const noticeKindLabels = {
  info: 'Information',
  move: 'Umzug',
  strike: 'Streik',
  correction: 'Berichtigung',
  outage: 'Störung, nicht erreichbar',
} as const satisfies Record<Notice['kind'], string>;

export const helplineAudienceLabels = {
  everyone: 'Alle',
  children: 'Kinder und Jugendliche',
  parents: 'Eltern und Angehörige',
  affected: 'Betroffene von Gewalt',
  professionals: 'Fachkräfte',
} as const satisfies Record<Helpline['audiences'][number], string>;
