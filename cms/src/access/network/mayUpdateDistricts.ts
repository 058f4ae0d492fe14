import type { Access } from 'payload';
import { touchesLiveRow } from '../drafts/directWrites.ts';
import { readRights } from '../rights/readRights.ts';

/** The offices of a district are equal partners: the coordination of each may change the network's page. */
export const mayUpdateDistricts: Access = async ({ data, req }) => {
  const rights = await readRights(req);
  if (rights.administrator) return true;
  const { districts } = touchesLiveRow({ data, req }) ? rights.coordination : rights.drafting;
  return districts.length > 0 && { id: { in: [...districts] } };
};
