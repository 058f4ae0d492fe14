import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { readPublishStatus } from './readPublishStatus.ts';

/**
 * `GET /api/publish-status/:slug/:id`: whether what is published of a document is live; `:id` is `global` for a global.
 * For those who may read the document in the admin; 404 for everybody else and for documents that are not there.
 */
export const publishStatusEndpoint: Endpoint = {
  path: '/publish-status/:slug/:id',
  method: 'get',
  handler: async (req) => {
    const named = req.routeParams?.['slug'];
    const slug = typeof named === 'string' ? named : '';
    const id = req.routeParams?.['id'] === 'global' ? null : Number(req.routeParams?.['id']);
    if (!req.user || !(await mayRead({ req, slug, id }))) {
      return Response.json(
        { message: 'Dieses Dokument gibt es nicht, oder Sie dürfen es nicht sehen.' },
        { status: 404 },
      );
    }
    const collection = slug as CollectionSlug | GlobalSlug;
    const status = await readPublishStatus({ req, collection, id, siteUrl: cmsEnvironment.siteUrl });
    return Response.json(status, { headers: { 'cache-control': 'no-store' } });
  },
};

async function mayRead({ req, slug, id }: { req: PayloadRequest; slug: string; id: number | null }): Promise<boolean> {
  const { payload, user } = req;
  if (id === null) return payload.globals.config.some((global) => global.slug === slug);
  if (!Object.hasOwn(payload.collections, slug) || !Number.isSafeInteger(id)) return false;
  const found = await payload.find({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
    req,
  });
  return found.docs.length > 0;
}
