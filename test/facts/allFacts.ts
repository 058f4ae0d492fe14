import type { Fact } from './fact.ts';
import { kreisKleveFacts } from './kreisKleve.facts.ts';
import { kreisMindenLuebbeckeFacts } from './kreisMindenLuebbecke.facts.ts';
import { kreisSoestFacts } from './kreisSoest.facts.ts';
import { kreisViersenFacts } from './kreisViersen.facts.ts';
import { portalFacts } from './portal.facts.ts';
import { wermelskirchenFacts } from './wermelskirchen.facts.ts';

export const allFacts: Record<string, Fact[]> = {
  'Kreis Viersen': kreisViersenFacts,
  'Kreis Minden-Lübbecke': kreisMindenLuebbeckeFacts,
  'Kreis Soest': kreisSoestFacts,
  Wermelskirchen: wermelskirchenFacts,
  'Kreis Kleve': kreisKleveFacts,
  Portal: portalFacts,
};
