import type { CollectionConfig } from 'payload';
import { publishUnitsAccess } from '../access/system/publishUnitsAccess.ts';

/**
 * State of each unit of the public site: what is live, as of when, and why not. Written by the publisher only; documents
 * tell from it whether they are live.
 */
export const PublishUnits: CollectionConfig = {
  slug: 'publish-units',
  labels: { singular: 'Teil der Website', plural: 'Teile der Website' },
  access: publishUnitsAccess,
  lockDocuments: false,
  admin: { hidden: true, useAsTitle: 'unit' },
  fields: [
    { name: 'unit', type: 'text', required: true, unique: true, index: true },
    { name: 'release', type: 'number' },
    { name: 'liveSince', type: 'date' },
    // What was committed before this moment is in the live pages.
    { name: 'readAt', type: 'date' },
    // Published records that the live pages do without, because they do not fit the contract.
    { name: 'omitted', type: 'json' },
    { name: 'failedAt', type: 'date' },
    { name: 'error', type: 'textarea' },
    { name: 'held', type: 'checkbox', defaultValue: false },
    { name: 'nextChangeAt', type: 'date', index: true },
    // The step at hand; only true while a publisher holds the unit's lock.
    { name: 'stage', type: 'text' },
    { name: 'stageSince', type: 'date' },
  ],
};
