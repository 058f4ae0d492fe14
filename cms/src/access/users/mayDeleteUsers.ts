import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';
import type { Account } from './Account.ts';
import { isWhollyManaged } from './isWhollyManaged.ts';

/**
 * Coordination deletes accounts that belong to its office only; who also works elsewhere just loses the membership.
 * "All memberships" cannot be said in a query, so the accounts are named.
 */
export const mayDeleteUsers: Access = async ({ req }) => {
  const rights = await readRights(req);
  if (rights.administrator) return true;
  if (rights.coordination.offices.length === 0) return false;
  const { docs } = await req.payload.db.find<Account & { id: number }>({
    collection: 'users',
    where: { 'memberships.jugendamt': { in: [...rights.coordination.offices] } },
    pagination: false,
    req,
  });
  const managed = docs.filter((account) => account.id !== rights.person && isWhollyManaged(rights, account));
  return { id: { in: managed.map(({ id }) => id) } };
};
