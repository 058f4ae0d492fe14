import type { Group } from '@schutznetz/shared/contract/editorial.ts';

export const groupKindLabels = {
  network: 'Netzwerk',
  regional: 'Regionalgruppe',
  working: 'Arbeitskreis',
  steering: 'Steuerungsgruppe',
} as const satisfies Record<Group['kind'], string>;
