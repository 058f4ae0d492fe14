import type { Access } from 'payload';
import { owns } from '../rights/owns.ts';
import { readRights } from '../rights/readRights.ts';

/** New documents belong to an office or network of the person; published at once only by its coordination. */
export const mayCreateOwned: Access = async ({ data, req }) => {
  const rights = await readRights(req);
  if (rights.administrator) return true;
  const area = isPublishedAtOnce(data) ? rights.coordination : rights.drafting;
  if (area.offices.length === 0) return false;
  // The admin asks before an owner is chosen, and a copy takes its owner from the original: `refuseForeignOwner` checks both.
  const { jugendamt = null, district = null } = (data ?? {}) as { jugendamt?: unknown; district?: unknown };
  return (jugendamt === null && district === null) || owns(area, { jugendamt, district });
};

function isPublishedAtOnce(data: unknown): boolean {
  return typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';
}
