import type { PayloadRequest } from 'payload';
import { readRights } from '../rights/readRights.ts';

/**
 * Whether the person may make an earlier release of a unit live again.
 * @param district id of the unit's district; `null` for the portal
 */
export async function canRollBack(req: PayloadRequest, district: number | null): Promise<boolean> {
  const { administrator, operations, coordination } = await readRights(req);
  return administrator || operations || (district !== null && coordination.districts.includes(district));
}
