import type { CollectionConfig } from 'payload';
import { isAdministrator } from './isAdministrator.ts';
import { mayOversee } from './mayOversee.ts';
import { mayReadCentral } from './mayReadCentral.ts';

/** For what all networks share: helplines, legal bases, glossary, and which town belongs to which Jugendamt. */
export const centralAccess = {
  create: isAdministrator,
  read: mayReadCentral,
  readVersions: mayOversee,
  update: isAdministrator,
  delete: isAdministrator,
} satisfies CollectionConfig['access'];
