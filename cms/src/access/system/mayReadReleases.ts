import type { Access } from 'payload';
import { unitsInSight } from './unitsInSight.ts';

/** Offices see what went live in their district: a release names its units, and a district's unit is its slug. */
export const mayReadReleases: Access = async ({ req }) => {
  const units = await unitsInSight(req);
  if (units === true) return true;
  return units.length > 0 && { 'units.unit': { in: units } };
};
