import type { CollectionBeforeValidateHook } from 'payload';
import { idOf } from '../access/rights/idOf.ts';

type Owned = { jugendamt?: unknown; district?: unknown };

/** `beforeValidate`: a document of a Jugendamt lies in the district of that Jugendamt. */
export const takeDistrictFromJugendamt: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const sent = (data ?? {}) as Owned;
  const office = idOf(sent.jugendamt === undefined ? (originalDoc as Owned | undefined)?.jugendamt : sent.jugendamt);
  if (office === null) return data as unknown;
  const stored = await req.payload.db.findOne<{ id: number; district?: unknown }>({
    collection: 'jugendaemter',
    where: { id: { equals: office } },
    select: { district: true },
    req,
  });
  // Without one the relation's own validation says what is wrong.
  return stored ? { ...sent, district: idOf(stored.district) } : (data as unknown);
};
