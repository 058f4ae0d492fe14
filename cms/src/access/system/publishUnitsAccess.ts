import type { CollectionConfig } from 'payload';
import { nobody } from '../central/nobody.ts';
import { hasAnyMembership } from '../users/hasAnyMembership.ts';

/** Only the publisher writes what is live; everyone who works in the admin may know it. */
export const publishUnitsAccess = {
  create: nobody,
  read: hasAnyMembership,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access'];
