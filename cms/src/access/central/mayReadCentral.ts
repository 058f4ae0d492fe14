import type { Access } from 'payload';
import { isPublished } from '../rights/isPublished.ts';
import { readRights } from '../rights/readRights.ts';

export const mayReadCentral = (async ({ req }) => {
  const { administrator, operations } = await readRights(req);
  return administrator || operations || isPublished;
}) satisfies Access;
