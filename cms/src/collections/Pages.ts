import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { downloadsField } from '../fields/downloadsField.ts';
import { imageField } from '../fields/imageField.ts';
import { richText } from '../fields/richText.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { publishable } from './publishable.ts';

/** Free page of a network, or of the portal when it has no district. */
export const Pages: CollectionConfig = publishable(
  {
    slug: 'pages',
    labels: { singular: 'Seite', plural: 'Seiten' },
    defaultSort: 'title',
    access: ownedAccess,
    admin: {
      group: menuGroups.news,
      useAsTitle: 'title',
      defaultColumns: ['title', 'district', 'slug', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
      description: 'Freie Seiten für alles, was keine eigene Rubrik hat.',
    },
    fields: [
      { name: 'title', type: 'text', required: true, label: 'Titel' },
      {
        name: 'summary',
        type: 'textarea',
        label: 'Zusammenfassung',
        admin: { description: 'Ein bis zwei Sätze für Listen und Suchmaschinen.' },
      },
      richText({ name: 'body', label: 'Text' }),
      imageField({ name: 'image', label: 'Bild' }),
      downloadsField({ name: 'downloads', label: 'Dateien zum Herunterladen' }),
    ],
  },
  { owner: 'office-or-portal', slugFrom: 'title' },
);
