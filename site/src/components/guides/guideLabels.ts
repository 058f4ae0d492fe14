import type { Guide } from '@schutznetz/shared/contract/editorial.ts';

export const guideAudienceLabels = {
  citizens: 'Für Bürgerinnen und Bürger',
  providers: 'Für Kitas und Träger der Jugendhilfe',
  geheimnistraeger: 'Für Geheimnisträgerinnen und Geheimnisträger',
  schools: 'Für Schulen',
  volunteers: 'Für Ehrenamtliche',
  all: 'Für alle, die beteiligt sind',
} as const satisfies Record<Guide['audience'], string>;

type Basis = NonNullable<Guide['steps'][number]['basis']>;

/** What a step rests on, so that a duty is not taken for advice, nor advice for a duty. */
export const stepBasisLabels = {
  law: 'Gesetz',
  agreement: 'Vereinbarung',
  recommendation: 'Empfehlung',
} as const satisfies Record<Basis, string>;
