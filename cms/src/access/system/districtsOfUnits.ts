import type { PayloadRequest } from 'payload';

/** Ids of the districts by the names of their units. The portal, and units whose district is gone, are not in it. */
export async function districtsOfUnits(req: PayloadRequest, units: readonly string[]): Promise<Map<string, number>> {
  const { docs } = await req.payload.db.find<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { slug: { in: [...units] } },
    select: { slug: true },
    pagination: false,
    req,
  });
  return new Map(docs.flatMap(({ id, slug }) => (typeof slug === 'string' ? [[slug, id] as const] : [])));
}
