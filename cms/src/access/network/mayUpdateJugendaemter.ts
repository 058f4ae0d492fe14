import type { Access } from 'payload';
import { isRestoring } from '../drafts/directWrites.ts';
import { readRights } from '../rights/readRights.ts';

/**
 * The coordination keeps address and switchboard of its own office. What decides who is responsible (district, key, kind,
 * name) has `isAdministratorForField`; as a version holds those too, only administrators restore one.
 */
export const mayUpdateJugendaemter: Access = async ({ req }) => {
  const { administrator, coordination } = await readRights(req);
  if (administrator) return true;
  return !isRestoring(req) && coordination.offices.length > 0 && { id: { in: [...coordination.offices] } };
};
