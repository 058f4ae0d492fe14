import type { PayloadRequest } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** Whether the person may direct the publication of the site as a whole: publish all, step back with all, pause, resume. */
export async function canDirectEverything(req: PayloadRequest): Promise<boolean> {
  const { administrator, operations } = await readRights(req);
  return administrator || operations;
}
