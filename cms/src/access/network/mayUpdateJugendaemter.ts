import type { Access } from 'payload';
import { isRestoring, touchesLiveRow } from '../drafts/directWrites.ts';
import { readRights } from '../rights/readRights.ts';

/**
 * The coordination keeps address and switchboard of its own office. What decides who is responsible (district, key, kind,
 * name) has `isAdministratorForField`; as a version holds those too, only administrators restore one. They also are the
 * only ones to take an office off the site, for its switchboard is what citizens fall back on.
 */
export const mayUpdateJugendaemter: Access<{ _status?: string }> = async ({ data, req }) => {
  const { administrator, coordination } = await readRights(req);
  if (administrator) return true;
  const unpublishes = touchesLiveRow({ data, req }) && data?._status === 'draft';
  if (isRestoring(req) || unpublishes || coordination.offices.length === 0) return false;
  return { id: { in: [...coordination.offices] } };
};
