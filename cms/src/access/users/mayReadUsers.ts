import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { readRights } from '../rights/readRights.ts';

/** Everyone reads their own account, coordination those of the office, administrators all. */
export const mayReadUsers: Access = async ({ req }) => {
  const { administrator, coordination, person } = await readRights(req);
  if (person === null) return false;
  const colleagues = { 'memberships.jugendamt': { in: [...coordination.offices] } };
  return anyOf(administrator, { id: { equals: person } }, coordination.offices.length > 0 && colleagues);
};
