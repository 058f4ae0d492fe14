import type { GlobalConfig } from 'payload';
import { nobody } from '../access/central/nobody.ts';
import { hasAnyMembership } from '../access/users/hasAnyMembership.ts';

/** Whether publishing is paused. Written by the publisher only, when a person tells it to; it outlives every restart. */
export const Publishing: GlobalConfig = {
  slug: 'publishing',
  label: 'Veröffentlichung',
  lockDocuments: false,
  access: { read: hasAnyMembership, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'paused', type: 'checkbox', defaultValue: false },
    { name: 'pausedSince', type: 'date' },
    { name: 'pausedBy', type: 'text' },
  ],
};
