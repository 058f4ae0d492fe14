import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { isPublished } from '../rights/isPublished.ts';
import { readRights } from '../rights/readRights.ts';

/** Every office of a district reads the drafts of its network. */
export const mayReadDistricts: Access = async ({ req }) => {
  const { administrator, operations, drafting } = await readRights(req);
  return anyOf(administrator || operations, isPublished, { id: { in: [...drafting.districts] } });
};
