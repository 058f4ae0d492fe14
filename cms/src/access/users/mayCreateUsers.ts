import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';
import type { Account } from './Account.ts';
import { isWhollyManaged } from './isWhollyManaged.ts';

/** Coordination makes accounts for its own office. The admin asks before there are memberships. */
export const mayCreateUsers: Access<Account> = async ({ data, req }) => {
  const rights = await readRights(req);
  if (rights.administrator) return true;
  if (rights.coordination.offices.length === 0) return false;
  return !data?.memberships || isWhollyManaged(rights, data);
};
