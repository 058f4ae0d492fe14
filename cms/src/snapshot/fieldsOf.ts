import type { z } from 'zod';

/** Names of the fields of a contract object: all that a query may select for it. */
export function fieldsOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}
