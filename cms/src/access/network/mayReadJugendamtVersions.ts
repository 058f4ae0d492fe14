import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';

export const mayReadJugendamtVersions: Access = async ({ req }) => {
  const { administrator, operations, drafting } = await readRights(req);
  if (administrator || operations) return true;
  return drafting.offices.length > 0 && { parent: { in: [...drafting.offices] } };
};
