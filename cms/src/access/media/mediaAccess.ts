import type { CollectionConfig } from 'payload';
import { mayCreateOwned } from '../owned/mayCreateOwned.ts';
import { mayChangeMedia } from './mayChangeMedia.ts';
import { mayReadMedia } from './mayReadMedia.ts';

/** Editing may add files; only coordination and administrators replace or delete them. */
export const mediaAccess = {
  create: mayCreateOwned,
  read: mayReadMedia,
  update: mayChangeMedia,
  delete: mayChangeMedia,
} satisfies CollectionConfig['access'];
