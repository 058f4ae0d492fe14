import type { PayloadRequest } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** The units whose publication the person may see: all (`true`), or the districts of the person's offices, by their slugs. */
export async function unitsInSight(req: PayloadRequest): Promise<true | string[]> {
  const { administrator, operations, drafting } = await readRights(req);
  if (administrator || operations) return true;
  if (drafting.districts.length === 0) return [];
  const { docs } = await req.payload.db.find<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { in: [...drafting.districts] } },
    select: { slug: true },
    pagination: false,
    req,
  });
  return docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string');
}
