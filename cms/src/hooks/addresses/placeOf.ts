import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/rights/idOf.ts';
import { pathOf } from './pathOf.ts';

export interface Place {
  readonly slug: string;
  /** id of the district; null for the portal and for collections without one */
  readonly district: number | null;
  /** null when the document has no page of its own */
  readonly path: string | null;
}

type Addressed = { slug?: string | null; district?: unknown };

/** Where a document stands once `data` is saved; null while it has no slug. */
export async function placeOf({
  collection,
  data,
  originalDoc,
  req,
}: {
  collection: string;
  data: Addressed;
  originalDoc: Addressed | undefined;
  req: PayloadRequest;
}): Promise<Place | null> {
  const slug = data.slug === undefined ? originalDoc?.slug : data.slug;
  if (!slug) return null;
  const district = idOf(data.district === undefined ? originalDoc?.district : data.district);
  return { slug, district, path: pathOf({ collection, district: await slugOfDistrict(district, req), slug }) };
}

async function slugOfDistrict(id: number | null, req: PayloadRequest): Promise<string | null> {
  if (id === null) return null;
  const district = await req.payload.db.findOne<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { equals: id } },
    select: { slug: true },
    req,
  });
  return district?.slug ?? null;
}
