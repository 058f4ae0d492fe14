import type { CollectionConfig } from 'payload';
import { redirectsAccess } from '../access/system/redirectsAccess.ts';
import { menuGroups } from '../labels/administrationLabels.ts';

/** Addresses that were public once. Written by hooks when a document gets another address or goes away. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Frühere Adresse', plural: 'Frühere Adressen' },
  defaultSort: 'from',
  access: redirectsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'from',
    defaultColumns: ['from', 'title', 'collection', 'district', 'updatedAt'],
    listSearchableFields: ['from', 'title'],
    description: 'Adressen, die es einmal gab. Sie führen weiter zum heutigen Ort des Dokuments.',
  },
  fields: [
    { name: 'from', type: 'text', required: true, unique: true, index: true, label: 'Frühere Adresse' },
    { name: 'district', type: 'relationship', relationTo: 'districts', label: 'Netzwerk' },
    { name: 'collection', type: 'text', required: true, index: true, label: 'Art des Dokuments' },
    { name: 'documentId', type: 'number', required: true, index: true, label: 'Nummer des Dokuments' },
    { name: 'title', type: 'text', label: 'Titel des Dokuments' },
    { name: 'deleted', type: 'checkbox', defaultValue: false, label: 'Dokument gelöscht' },
  ],
};
