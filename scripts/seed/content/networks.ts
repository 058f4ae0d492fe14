import { kreisKleve } from './kreisKleve.ts';
import { kreisMindenLuebbecke } from './kreisMindenLuebbecke.ts';
import { kreisSoest } from './kreisSoest.ts';
import { kreisViersen } from './kreisViersen.ts';
import type { NetworkContent } from './types.ts';
import { wermelskirchen } from './wermelskirchen.ts';

export const networks: NetworkContent[] = [kreisViersen, kreisMindenLuebbecke, kreisSoest, wermelskirchen, kreisKleve];
