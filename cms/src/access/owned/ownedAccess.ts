import type { CollectionConfig } from 'payload';
import { mayCreateOwned } from './mayCreateOwned.ts';
import { mayDeleteOwned } from './mayDeleteOwned.ts';
import { mayReadOwned } from './mayReadOwned.ts';
import { mayReadOwnedVersions } from './mayReadOwnedVersions.ts';
import { mayUpdateOwned } from './mayUpdateOwned.ts';

/**
 * For collections whose documents carry `district` and `jugendamt`. Needs the hooks `markDirectWrites` and
 * `startCopiesAsDrafts` on the collection and `refuseForeignOwner` on both fields.
 */
export const ownedAccess = {
  create: mayCreateOwned,
  read: mayReadOwned,
  readVersions: mayReadOwnedVersions,
  update: mayUpdateOwned,
  delete: mayDeleteOwned,
} satisfies CollectionConfig['access'];
