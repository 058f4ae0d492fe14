import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { addressField } from '../fields/addressField.ts';
import { richText } from '../fields/richText.ts';
import { webAddress } from '../fields/webAddress.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { partnerGroupLabels } from '../labels/networkLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** An organisation that works in the network. */
export const Actors: CollectionConfig = publishable(
  {
    slug: 'actors',
    labels: { singular: 'Netzwerkpartner', plural: 'Netzwerkpartner' },
    defaultSort: 'name',
    access: ownedAccess,
    admin: {
      group: menuGroups.network,
      useAsTitle: 'name',
      defaultColumns: ['name', 'partnerGroup', 'fieldOfAction', 'area', '_status'],
      listSearchableFields: ['name', 'fieldOfAction', 'area'],
      description: 'Einrichtungen, Dienste und Behörden, die im Netzwerk mitarbeiten.',
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Name',
        admin: { placeholder: 'Beratungsstelle Musterstadt' },
      },
      {
        name: 'partnerGroup',
        type: 'select',
        label: 'Partnergruppe nach § 9 Absatz 4',
        options: toOptions(partnerGroupLabels),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'fieldOfAction',
            type: 'text',
            label: 'Handlungsfeld',
            admin: { width: '50%', placeholder: 'Schule' },
          },
          { name: 'area', type: 'text', label: 'Gebiet', admin: { width: '50%', placeholder: 'gesamtes Kreisgebiet' } },
        ],
      },
      richText({ name: 'profile', label: 'Profil', description: 'Was macht die Organisation im Kinderschutz?' }),
      webAddress({ name: 'website', label: 'Website' }),
      addressField(),
      {
        name: 'contacts',
        type: 'relationship',
        relationTo: 'contacts',
        hasMany: true,
        label: 'Kontakte',
        admin: { isSortable: true, description: 'Aus der Liste der Kontakte. Nummern werden nur dort gepflegt.' },
      },
    ],
  },
  { owner: 'office', slugFrom: null },
);
