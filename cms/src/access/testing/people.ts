/** Who tries. "Own", "partner" and "elsewhere" are seen from the documents: their office, another of its district, another district. */
export const people = [
  'anonymous',
  'administrator',
  'coordination, own',
  'coordination, partner',
  'coordination, elsewhere',
  'editing, own',
  'editing, elsewhere',
  'operations',
] as const;

export type Person = (typeof people)[number];
