import { z } from 'zod';
import { hours, phone } from './contact.ts';
import { calendarDate, documentId, nonEmpty, slug, webAddress } from './primitives.ts';

/** A national number, kept once for all networks. `emergency` numbers (110, 112) come first on every help page. */
export const helpline = z.strictObject({
  id: documentId,
  name: nonEmpty,
  phone,
  emergency: z.boolean(),
  audiences: z.array(z.enum(['everyone', 'children', 'parents', 'affected', 'professionals'])).min(1),
  description: z.string().nullable(),
  hours,
  cost: z.string().nullable(),
  languages: z.string().nullable(),
  website: webAddress.nullable(),
  checkedOn: calendarDate.nullable(),
  source: z.string().nullable(),
  order: z.int(),
});

export const legalBasis = z.strictObject({
  id: documentId,
  slug,
  /** how it is cited: "§ 9 Landeskinderschutzgesetz NRW" */
  citation: nonEmpty,
  title: nonEmpty,
  summary: z.string().nullable(),
  url: webAddress.nullable(),
  checkedOn: calendarDate.nullable(),
  source: z.string().nullable(),
});

export const glossaryEntry = z.strictObject({
  id: documentId,
  slug,
  term: nonEmpty,
  synonyms: z.array(nonEmpty),
  definition: nonEmpty,
  source: z.string().nullable(),
});

export type Helpline = z.infer<typeof helpline>;
export type LegalBasis = z.infer<typeof legalBasis>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
