import type { Payload, PayloadRequest } from 'payload';

/** Slug of a collection of ours that has a document, or null. Payload's own tables (jobs, locks, settings) do not count. */
export async function findContent({ payload, req }: { payload: Payload; req: PayloadRequest }): Promise<string | null> {
  for (const { slug } of payload.config.collections) {
    if (slug.startsWith('payload-')) continue;
    const { totalDocs } = await payload.db.count({ collection: slug, req });
    if (totalDocs > 0) return slug;
  }
  return null;
}
