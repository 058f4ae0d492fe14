import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** What only administrators and operations look into: the history of central content, jobs, where old addresses lead. */
export const mayOversee = (async ({ req }) => {
  const { administrator, operations } = await readRights(req);
  return administrator || operations;
}) satisfies Access;
