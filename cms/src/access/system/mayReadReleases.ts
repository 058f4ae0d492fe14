import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** Offices see what went live in their district: a release names its units, and a district's unit is its slug. */
export const mayReadReleases: Access = async ({ req }) => {
  const { administrator, operations, drafting } = await readRights(req);
  if (administrator || operations) return true;
  if (drafting.districts.length === 0) return false;
  const { docs } = await req.payload.db.find<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { in: [...drafting.districts] } },
    select: { slug: true },
    req,
  });
  return { 'units.unit': { in: docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string') } };
};
