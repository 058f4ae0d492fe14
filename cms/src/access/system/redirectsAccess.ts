import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../central/isAdministrator.ts';
import { mayOversee } from '../central/mayOversee.ts';

/** Redirects are made by renaming; only administrators touch them by hand. The publisher reads them for the site. */
export const redirectsAccess = {
  create: isAdministrator,
  read: mayOversee,
  update: isAdministrator,
  delete: isAdministrator,
} satisfies CollectionConfig['access'];
