import type { FieldAccess } from 'payload';
import { readRights } from '../rights/readRights.ts';
import { insightInto } from './insightInto.ts';

/**
 * Field access of `internalChannels`. Payload asks without a document before it filters or sorts by a field: then the answer
 * is no, or a search would tell what reading hides.
 */
export const mayReadInternalChannels: FieldAccess = async ({ id, data, req }) => {
  const rights = await readRights(req);
  if (rights.administrator) return true;
  if (!data) return false;
  return insightInto(rights, { id, ...data }) !== 'none';
};
