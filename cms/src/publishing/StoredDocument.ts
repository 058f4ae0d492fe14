import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import type { PlacedDocument } from './unitsShowing.ts';

/** A document of which somebody asks whether it is live. */
export type Subject = {
  req: PayloadRequest;
  collection: CollectionSlug | GlobalSlug;
  /** null for a global */
  id: number | null;
};

/** Its public state in the database, whatever newer drafts say. */
export type StoredDocument = PlacedDocument & {
  id: number;
  _status?: string;
  updatedAt: string;
  visibility?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
};

/** What an editor has published or withdrawn: the document as the publisher reads it. */
export async function readStored({ req, collection, id }: Subject): Promise<StoredDocument | null> {
  if (id === null) return req.payload.db.findGlobal<StoredDocument>({ slug: collection, req });
  return req.payload.db.findOne<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
}

/** Whether a draft that is newer than what is published waits to be published. */
export async function hasNewerDraft({ req, collection, id }: Subject): Promise<boolean> {
  const latest = { where: { latest: { equals: true } }, limit: 1, pagination: false, req } as const;
  if (id === null) {
    if (!req.payload.globals.config.find(({ slug }) => slug === collection)?.versions?.drafts) return false;
    const { docs } = await req.payload.db.findGlobalVersions<{ _status?: string }>({
      ...latest,
      global: collection as GlobalSlug,
    });
    return docs[0]?.version._status === 'draft';
  }
  if (!req.payload.collections[collection as CollectionSlug].config.versions?.drafts) return false;
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    ...latest,
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, latest.where] },
  });
  return docs[0]?.version._status === 'draft';
}
