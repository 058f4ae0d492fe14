import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';
import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { findClash } from './findClash.ts';
import { placeOf } from './placeOf.ts';

type Addressed = Record<string, unknown> & {
  id?: number;
  slug?: string | null;
  district?: unknown;
  publicAddress?: string | null;
};

/** More documents of one title in one district than this have to be told apart by hand. */
const mostAttempts = 50;

/**
 * `beforeValidate`: makes an empty slug from the title, with a number behind it when the address is taken, and refuses a
 * slug that was typed and is taken, reserved or was the address of another document.
 */
export function fillSlug({
  slugFrom,
  hasDistrict,
}: {
  slugFrom: string;
  hasDistrict: boolean;
}): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    const sent = (data ?? {}) as Addressed;
    const stored = originalDoc as Addressed | undefined;
    const check = async (slug: string) => {
      const place = await placeOf({ collection: collection.slug, data: { ...sent, slug }, originalDoc: stored, req });
      const titleField = collection.admin.useAsTitle ?? 'id';
      return (
        place && findClash({ collection: collection.slug, titleField, id: stored?.id ?? null, place, hasDistrict, req })
      );
    };

    const slug = sent.slug === undefined ? stored?.slug : sent.slug?.trim();
    if (slug) {
      const isUnchanged = slug === stored?.slug && sent.district === undefined;
      const clash = isUnchanged ? null : await check(slug);
      if (clash)
        throw new ValidationError(
          { errors: [{ path: 'slug', label: 'Adresse der Seite', message: clash }], collection: collection.slug, req },
          req.t,
        );
      return sent.slug === undefined ? sent : { ...sent, slug };
    }

    const title = sent[slugFrom] ?? stored?.[slugFrom];
    const base = typeof title === 'string' ? makeSlug(title) : '';
    if (base === '') return sent;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const candidate = attempt === 1 ? base : `${base}-${attempt}`;
      if ((await check(candidate)) === null) return { ...sent, slug: candidate };
    }
    return sent;
  };
}
