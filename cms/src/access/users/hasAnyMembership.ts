import type { PayloadRequest } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** Who has a role somewhere may open the admin. */
export async function hasAnyMembership({ req }: { req: PayloadRequest }): Promise<boolean> {
  const { administrator, operations, drafting } = await readRights(req);
  return administrator || operations || drafting.offices.length > 0;
}
