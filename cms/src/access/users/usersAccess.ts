import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../central/isAdministrator.ts';
import { hasAnyMembership } from './hasAnyMembership.ts';
import { mayCreateUsers } from './mayCreateUsers.ts';
import { mayDeleteUsers } from './mayDeleteUsers.ts';
import { mayReadUsers } from './mayReadUsers.ts';

/** Needs the hook `guardAccounts`: whoever may read an account may change the part of it that the hook allows. */
export const usersAccess = {
  admin: hasAnyMembership,
  create: mayCreateUsers,
  read: mayReadUsers,
  update: mayReadUsers,
  delete: mayDeleteUsers,
  unlock: isAdministrator,
} satisfies CollectionConfig['access'];
