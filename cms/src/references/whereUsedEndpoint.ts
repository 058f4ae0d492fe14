import type { Endpoint } from 'payload';
import { findUses } from './findUses.ts';

/** `GET /api/<collection>/:id/where-used`: `{ uses: Use[] }` for people who may read the document. */
export function whereUsedEndpoint(collection: string): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/where-used',
    method: 'get',
    handler: async (req) => {
      const id = Number(req.routeParams?.['id']);
      if (!req.user) return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 });
      const readable = await req.payload.find({
        collection: collection as 'contacts',
        where: { id: { equals: id } },
        draft: true,
        depth: 0,
        limit: 1,
        overrideAccess: false,
        req,
      });
      if (readable.docs.length === 0)
        return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 });
      return Response.json({ uses: await findUses({ collection, id, req }) });
    },
  };
}
