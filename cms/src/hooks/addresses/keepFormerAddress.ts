import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { idOf } from '../../access/rights/idOf.ts';
import { placeOf } from './placeOf.ts';

type Addressed = Record<string, unknown> & {
  id: number;
  slug?: string | null;
  district?: unknown;
  publicAddress?: string | null;
};

/** `beforeChange`: when a published document gets another address, the former one goes on leading to it. */
export const keepFormerAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const sent = data as Addressed;
  const stored = originalDoc as Addressed | undefined;
  const former = stored?.publicAddress ?? null;
  // A restored version would bring the address that it had.
  const kept = { ...sent, publicAddress: former };
  if (sent['_status'] !== 'published') return kept;
  const place = await placeOf({ collection: collection.slug, data: sent, originalDoc: stored, req });
  if (!place?.path || place.path === former) return kept;
  if (stored && former) {
    const title = sent[collection.admin.useAsTitle ?? 'id'] ?? stored[collection.admin.useAsTitle ?? 'id'];
    await forget(place.path, req);
    await remember({
      collection: collection.slug,
      document: stored.id,
      title,
      district: place.district,
      from: former,
      deleted: false,
      req,
    });
  }
  return { ...kept, publicAddress: place.path };
};

/** `beforeDelete`: the address of what is gone is not given to something else. */
export const keepAddressOfDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored = await req.payload.db.findOne<Addressed>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  });
  if (!stored) return;
  const title = stored[collection.admin.useAsTitle ?? 'id'];
  if (stored.publicAddress) {
    const district = collection.slug === 'districts' ? null : idOf(stored.district);
    await remember({
      collection: collection.slug,
      document: stored.id,
      title,
      district,
      from: stored.publicAddress,
      deleted: true,
      req,
    });
  }
  await req.payload.db.updateMany({
    collection: 'redirects',
    where: { and: [{ collection: { equals: collection.slug } }, { documentId: { equals: stored.id } }] },
    data: { deleted: true },
    req,
  });
};

interface FormerAddress {
  collection: string;
  document: number;
  title: unknown;
  district: number | null;
  from: string;
  deleted: boolean;
  req: PayloadRequest;
}

async function remember({ collection, document, title, district, from, deleted, req }: FormerAddress): Promise<void> {
  const data = {
    from,
    collection,
    documentId: document,
    title: typeof title === 'string' ? title : null,
    district,
    deleted,
  };
  await req.payload.db.upsert({ collection: 'redirects', data, where: { from: { equals: from } }, req });
}

async function forget(path: string, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: path } }, req });
}
