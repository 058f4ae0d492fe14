import type { CollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload';

/** A document as the database holds it, relations as ids. */
export type RawDocument = Record<string, unknown> & { id: number };

export type SourceQuery = { collection: CollectionSlug; fields: string[]; where: Where; sort?: string };

/** Where the content of a snapshot comes from. A read that fails throws: an empty list is never the answer to an error. */
export type SnapshotSource = {
  find: (query: SourceQuery) => Promise<RawDocument[]>;
  findGlobal: (slug: 'portal', fields: string[]) => Promise<Record<string, unknown>>;
};

/** What is published, straight from the tables: one query a collection, without hooks, selecting only `fields`. */
export function publishedSource({ payload, req }: { payload: Payload; req: PayloadRequest }): SnapshotSource {
  return {
    async find({ collection, fields, where, sort }) {
      const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts);
      const published: Where = hasDrafts ? { and: [{ _status: { equals: 'published' } }, where] } : where;
      const { docs } = await payload.db.find<RawDocument>({
        collection,
        where: published,
        select: toSelect(fields),
        pagination: false,
        limit: 0,
        sort: sort ?? 'id',
        req,
      });
      return docs;
    },
    async findGlobal(slug, fields) {
      return payload.db.findGlobal({
        slug,
        select: toSelect(fields),
        where: { _status: { equals: 'published' } },
        req,
      });
    },
  };
}

/** What the person of `req` may see, newest drafts first choice, through Payload's own access rules. */
export function draftSource({ payload, req }: { payload: Payload; req: PayloadRequest }): SnapshotSource {
  return {
    async find({ collection, fields, where, sort }) {
      const { docs } = await payload.find({
        collection,
        where,
        select: toSelect(fields),
        draft: true,
        depth: 0,
        pagination: false,
        sort: sort ?? 'id',
        overrideAccess: false,
        user: req.user,
        req,
      });
      return docs as unknown as RawDocument[];
    },
    async findGlobal(slug, fields) {
      const found = await payload.findGlobal({
        slug,
        select: toSelect(fields),
        draft: true,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      });
      return found as unknown as Record<string, unknown>;
    },
  };
}

function toSelect(fields: string[]): SelectType {
  return Object.fromEntries(fields.map((field) => [field, true]));
}
