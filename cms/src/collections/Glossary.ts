import type { CollectionConfig } from 'payload';
import { centralAccess } from '../access/central/centralAccess.ts';
import { textList } from '../fields/textList.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { publishable } from './publishable.ts';

/** Terms that the pages explain. */
export const Glossary: CollectionConfig = publishable(
  {
    slug: 'glossary',
    labels: { singular: 'Begriff', plural: 'Begriffe' },
    defaultSort: 'term',
    access: centralAccess,
    admin: {
      group: menuGroups.central,
      useAsTitle: 'term',
      defaultColumns: ['term', 'synonyms', '_status', 'updatedAt'],
      listSearchableFields: ['term', 'synonyms', 'definition'],
      description: 'Fachwörter und Abkürzungen, einmal für alle Netzwerke erklärt.',
    },
    fields: [
      {
        name: 'term',
        type: 'text',
        required: true,
        label: 'Begriff',
        admin: { placeholder: 'Insoweit erfahrene Fachkraft' },
      },
      textList({ name: 'synonyms', label: 'Auch genannt', placeholder: 'InsoFa' }),
      {
        name: 'definition',
        type: 'textarea',
        required: true,
        label: 'Erklärung',
        admin: { description: 'Kurz und ohne weitere Fachwörter.' },
      },
      { name: 'source', type: 'text', label: 'Quelle' },
    ],
  },
  { owner: 'none', slugFrom: 'term' },
);
