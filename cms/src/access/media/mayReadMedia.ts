import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { readRights } from '../rights/readRights.ts';

/**
 * Offices use the files of their district and of the portal. Nobody else reads files here, neither list nor content: what is
 * public is copied into each release, so a picture of a draft cannot be found by guessing its name.
 */
export const mayReadMedia: Access = async ({ req }) => {
  const { administrator, operations, drafting } = await readRights(req);
  if (administrator || operations) return true;
  if (drafting.districts.length === 0) return false;
  return anyOf({ district: { in: [...drafting.districts] } }, { district: { exists: false } });
};
