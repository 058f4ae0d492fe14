import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { orderField } from '../fields/orderField.ts';
import { richText } from '../fields/richText.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { groupKindLabels } from '../labels/networkLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** Regional group, working group or steering group of a network. */
export const RegionalGroups: CollectionConfig = publishable(
  {
    slug: 'regional-groups',
    labels: { singular: 'Gruppe', plural: 'Gruppen und Arbeitskreise' },
    defaultSort: 'name',
    access: ownedAccess,
    admin: {
      group: menuGroups.network,
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'parent', 'jugendamt', '_status'],
      listSearchableFields: ['name'],
      description: 'Regionalgruppen, Arbeitskreise und Steuerungsgruppen eines Netzwerks.',
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Name',
        admin: { placeholder: 'Regionalgruppe Musterstadt' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            label: 'Art',
            options: toOptions(groupKindLabels),
            admin: { width: '50%' },
          },
          {
            name: 'parent',
            type: 'relationship',
            relationTo: 'regional-groups',
            label: 'Gehört zu',
            filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
            admin: { width: '50%', description: 'Die übergeordnete Gruppe, wenn es eine gibt.' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'meetingsPerYear',
            type: 'number',
            min: 1,
            max: 366,
            label: 'Treffen im Jahr',
            admin: { width: '30%', step: 1, description: 'Ganze Zahl, wenn bekannt.' },
            validate: (value: number | null | undefined) =>
              value === null || value === undefined || (Number.isInteger(value) && value >= 1 && value <= 366)
                ? true
                : 'Bitte eine ganze Zahl von 1 bis 366 eintragen oder das Feld leer lassen.',
          },
          {
            name: 'meetingNote',
            type: 'text',
            label: 'Hinweis zu den Treffen',
            admin: { width: '70%', placeholder: 'immer am ersten Mittwoch im Quartal' },
          },
        ],
      },
      richText({ name: 'description', label: 'Beschreibung', description: 'Wer trifft sich hier, und worum geht es?' }),
      { name: 'contact', type: 'relationship', relationTo: 'contacts', label: 'Kontakt' },
      orderField(),
    ],
  },
  { owner: 'office', slugFrom: 'name' },
);
