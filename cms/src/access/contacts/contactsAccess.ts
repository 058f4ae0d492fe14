import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../owned/ownedAccess.ts';
import { mayReadContacts } from './mayReadContacts.ts';
import { mayReadContactVersions } from './mayReadContactVersions.ts';

/** Needs the hooks that `ownedAccess` names, and `forceSelect` of `jugendamt` and `district` on the collection. */
export const contactsAccess = {
  ...ownedAccess,
  read: mayReadContacts,
  readVersions: mayReadContactVersions,
} satisfies CollectionConfig['access'];
