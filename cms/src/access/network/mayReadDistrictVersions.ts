import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';

export const mayReadDistrictVersions: Access = async ({ req }) => {
  const { administrator, operations, drafting } = await readRights(req);
  if (administrator || operations) return true;
  return drafting.districts.length > 0 && { parent: { in: [...drafting.districts] } };
};
