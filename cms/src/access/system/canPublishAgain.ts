import type { PayloadRequest } from 'payload';
import { readRights } from '../rights/readRights.ts';

/**
 * Whether the person may publish a unit again.
 * @param district id of the unit's district; `null` for the portal
 */
export async function canPublishAgain(req: PayloadRequest, district: number | null): Promise<boolean> {
  const { administrator, operations, coordination } = await readRights(req);
  return administrator || operations || (district !== null && coordination.districts.includes(district));
}
