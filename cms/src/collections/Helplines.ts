import type { CollectionConfig } from 'payload';
import { centralAccess } from '../access/central/centralAccess.ts';
import { checkedFields } from '../fields/checkedFields.ts';
import { hoursField } from '../fields/hoursField.ts';
import { orderField } from '../fields/orderField.ts';
import { phoneFields } from '../fields/phoneFields.ts';
import { webAddress } from '../fields/webAddress.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { helplineAudienceLabels } from '../labels/editorialLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** A national number, kept once for all networks. */
export const Helplines: CollectionConfig = publishable(
  {
    slug: 'helplines',
    labels: { singular: 'Hilfetelefon', plural: 'Hilfetelefone' },
    defaultSort: 'order',
    access: centralAccess,
    admin: {
      group: menuGroups.central,
      useAsTitle: 'name',
      defaultColumns: ['name', 'phone.number', 'emergency', 'checkedOn', 'order', '_status'],
      listSearchableFields: ['name', 'phone.number'],
      description: 'Bundesweite Nummern, einmal für alle Netzwerke. Jede mit Quelle und Prüfdatum.',
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Name',
        admin: { placeholder: 'Kinder- und Jugendtelefon' },
      },
      { name: 'phone', type: 'group', label: 'Telefon', fields: phoneFields({ required: true }) },
      {
        name: 'emergency',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: 'Notruf',
        admin: { description: 'Nur 110 und 112: Sie stehen auf jeder Hilfeseite ganz oben.' },
      },
      {
        name: 'audiences',
        type: 'select',
        hasMany: true,
        required: true,
        label: 'Für wen',
        options: toOptions(helplineAudienceLabels),
      },
      {
        name: 'description',
        type: 'textarea',
        label: 'Beschreibung',
        admin: { description: 'Wobei hilft dieses Telefon? Ein bis zwei Sätze.' },
      },
      hoursField(),
      {
        type: 'row',
        fields: [
          { name: 'cost', type: 'text', label: 'Kosten', admin: { width: '50%', placeholder: 'kostenfrei' } },
          {
            name: 'languages',
            type: 'text',
            label: 'Sprachen',
            admin: { width: '50%', placeholder: 'Deutsch und 18 weitere' },
          },
        ],
      },
      webAddress({ name: 'website', label: 'Website' }),
      ...checkedFields(),
      orderField(),
    ],
  },
  { owner: 'none', slugFrom: null },
);
