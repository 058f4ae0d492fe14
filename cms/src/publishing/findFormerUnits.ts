import type { CollectionSlug } from 'payload';
import type { StoredDocument, Subject } from './StoredDocument.ts';
import { unitsShowing } from './unitsShowing.ts';

/** Tells where the document stood on the site as of a moment; null is any moment before its last change. */
export type FormerUnits = (readAt: string | null) => Promise<ReadonlySet<string>>;

/** Looks through the versions of a document: what was withdrawn or moved is on the site until its unit is built anew. */
export async function findFormerUnits({ req, collection, id }: Subject): Promise<FormerUnits> {
  if (id === null || !req.payload.collections[collection as CollectionSlug].config.versions) return () => nowhere;
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
    req,
  });
  const shown = docs.filter(({ version }) => isVisible(collection, version));
  return async (readAt) => {
    const last = readAt === null ? shown[0] : shown.find(({ updatedAt }) => new Date(updatedAt) <= new Date(readAt));
    return last ? unitsShowing({ collection, documents: [last.version], req }) : nowhere;
  };
}

/** Contacts for partners or the office alone are published, but on no page. */
export function isVisible(collection: string, { visibility }: Pick<StoredDocument, 'visibility'>): boolean {
  return collection !== 'contacts' || (visibility ?? 'public') === 'public';
}

const nowhere = Promise.resolve(new Set<string>());
