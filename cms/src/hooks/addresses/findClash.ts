import { reservedDistrictSlugs } from '@schutznetz/shared/paths/reservedDistrictSlugs.ts';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { Place } from './placeOf.ts';

interface Candidate {
  collection: string;
  /** field that names a document of the collection */
  titleField: string;
  /** null for a document that is not stored yet */
  id: number | null;
  place: Place;
  hasDistrict: boolean;
  req: PayloadRequest;
}

/** Why the address cannot be had, as a German sentence that says what to do; null when it is free. */
export async function findClash(candidate: Candidate): Promise<string | null> {
  const { collection, place } = candidate;
  if (collection === 'districts' && reservedDistrictSlugs.has(place.slug)) {
    return `Die Adresse „${place.slug}“ braucht die Website selbst. Bitte eine andere wählen, z. B. „kreis-${place.slug}“.`;
  }
  return (await findNamesake(candidate)) ?? (await findFormer(candidate));
}

async function findNamesake({
  collection,
  titleField,
  id,
  place,
  hasDistrict,
  req,
}: Candidate): Promise<string | null> {
  const sameScope: Where[] = !hasDistrict
    ? []
    : [{ district: place.district === null ? { exists: false } : { equals: place.district } }];
  const namesake = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: collection as CollectionSlug,
    where: {
      and: [{ slug: { equals: place.slug } }, ...sameScope, ...(id === null ? [] : [{ id: { not_equals: id } }])],
    },
    req,
  });
  if (!namesake) return null;
  const title = String(namesake[titleField]);
  return `Die Adresse „${place.slug}“ hat schon „${title}“. Bitte eine andere wählen, z. B. „${place.slug}-2“.`;
}

async function findFormer({ collection, id, place, req }: Candidate): Promise<string | null> {
  if (place.path === null) return null;
  const former = await req.payload.db.findOne<{
    id: number;
    collection: string;
    documentId: number;
    title?: string | null;
    deleted?: boolean | null;
  }>({ collection: 'redirects', where: { from: { equals: place.path } }, req });
  if (!former || (former.collection === collection && former.documentId === id)) return null;
  const owner = former.title ? `„${former.title}“` : 'ein anderer Eintrag';
  const state = former.deleted ? 'inzwischen gelöscht' : 'heute unter anderer Adresse';
  return (
    `Unter „${place.path}“ stand früher ${owner} (${state}). Wer diese Adresse kennt, soll nicht bei etwas anderem landen. ` +
    `Bitte eine andere wählen, z. B. „${place.slug}-2“. Muss es diese sein, kann die Administration die frühere Adresse freigeben.`
  );
}
