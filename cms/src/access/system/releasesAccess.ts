import type { CollectionConfig } from 'payload';
import { nobody } from '../central/nobody.ts';
import { mayReadReleases } from './mayReadReleases.ts';

/** Only the publisher writes releases. */
export const releasesAccess = {
  create: nobody,
  read: mayReadReleases,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access'];
