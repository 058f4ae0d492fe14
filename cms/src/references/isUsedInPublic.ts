import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { referencesTo } from './referencesTo.ts';

/** Whether something that is published refers to the document. */
export async function isUsedInPublic({
  collection,
  id,
  req,
}: {
  collection: string;
  id: number;
  req: PayloadRequest;
}): Promise<boolean> {
  for (const { from, path } of referencesTo(collection, req.payload.config)) {
    const slug = from as CollectionSlug;
    const isPublished: Where[] = req.payload.collections[slug].config.versions?.drafts
      ? [{ _status: { equals: 'published' } }]
      : [];
    const where = { and: [{ [path]: { equals: id } }, ...isPublished] };
    if ((await req.payload.count({ collection: slug, where, req })).totalDocs > 0) return true;
  }
  return false;
}
