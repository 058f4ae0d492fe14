import type { CollectionSlug } from 'payload';
import type { StoredDocument, Subject } from './StoredDocument.ts';
import { unitsShowing } from './unitsShowing.ts';

/** Tells where the document stood on the site as of a moment; null is any moment before its last change. */
export type FormerUnits = (readAt: string | null) => Promise<ReadonlySet<string>>;

type FormerState = { updatedAt: string; version: StoredDocument };

/**
 * Looks through the versions of a document: what was withdrawn or moved is on the site until its unit is built anew. They
 * are read when somebody asks, for most documents have no such past.
 */
export function formerUnitsOf(subject: Subject): FormerUnits {
  let reading: Promise<FormerState[]> | undefined;
  return async (readAt) => {
    reading ??= readPublicVersions(subject);
    const shown = await reading;
    const last = readAt === null ? shown[0] : shown.find(({ updatedAt }) => new Date(updatedAt) <= new Date(readAt));
    const { collection, req } = subject;
    return last ? unitsShowing({ collection, documents: [last.version], req }) : new Set();
  };
}

/** Contacts for partners or the office alone are published, but on no page. */
export function isVisible(collection: string, { visibility }: Pick<StoredDocument, 'visibility'>): boolean {
  return collection !== 'contacts' || (visibility ?? 'public') === 'public';
}

/** Newest first. */
async function readPublicVersions({ req, collection, id }: Subject): Promise<FormerState[]> {
  if (id === null || !req.payload.collections[collection as CollectionSlug].config.versions) return [];
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    select: { updatedAt: true, version: { slug: true, district: true, jugendamt: true, visibility: true } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs.filter(({ version }) => isVisible(collection, version));
}
