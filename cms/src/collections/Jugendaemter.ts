import type { CollectionConfig } from 'payload';
import { isAdministratorForField } from '../access/central/isAdministratorForField.ts';
import { jugendaemterAccess } from '../access/network/jugendaemterAccess.ts';
import { addressField } from '../fields/addressField.ts';
import { phoneGroup } from '../fields/phoneFields.ts';
import { webAddress } from '../fields/webAddress.ts';
import { moveWithJugendamt } from '../hooks/moveWithJugendamt.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { jugendamtKindLabels } from '../labels/networkLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** A youth welfare office. It lies in exactly one district. */
export const Jugendaemter: CollectionConfig = publishable(
  {
    slug: 'jugendaemter',
    labels: { singular: 'Jugendamt', plural: 'Jugendämter' },
    defaultSort: 'name',
    access: jugendaemterAccess,
    hooks: { beforeChange: [moveWithJugendamt] },
    admin: {
      group: menuGroups.network,
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'district', '_status', 'updatedAt'],
      listSearchableFields: ['name', 'officialKey'],
      description:
        'Kreis und kreisangehörige Stadt können je ein eigenes Jugendamt haben: „Kreis Soest“ und „Stadt Soest“ sind zwei.',
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Name',
        access: { update: isAdministratorForField },
        admin: { placeholder: 'Jugendamt der Stadt Musterstadt' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            label: 'Art',
            options: toOptions(jugendamtKindLabels),
            access: { update: isAdministratorForField },
            admin: { width: '50%' },
          },
          {
            name: 'officialKey',
            type: 'text',
            label: 'Amtlicher Schlüssel',
            access: { update: isAdministratorForField },
            admin: { width: '50%', description: 'Kreisschlüssel (5 Ziffern) oder Gemeindeschlüssel (8 Ziffern).' },
            validate: (value: string | null | undefined) =>
              !value || /^(?:\d{5}|\d{8})$/.test(value)
                ? true
                : 'Der amtliche Schlüssel hat 5 Ziffern (Kreis) oder 8 Ziffern (Gemeinde).',
          },
        ],
      },
      phoneGroup({
        name: 'switchboard',
        label: 'Telefonzentrale',
        description: 'Erscheint als Rückfall, wenn für einen Ort kein genauerer Kontakt bekannt ist.',
      }),
      { name: 'email', type: 'email', label: 'E-Mail', admin: { placeholder: 'jugendamt@musterstadt.example' } },
      webAddress({ name: 'website', label: 'Website' }),
      addressField(),
      {
        name: 'district',
        type: 'relationship',
        relationTo: 'districts',
        required: true,
        label: 'Netzwerk',
        access: { update: isAdministratorForField },
        admin: {
          position: 'sidebar',
          description:
            'Jedes Jugendamt gehört zu genau einem Netzwerk. Bei einem Wechsel ziehen alle seine Einträge mit um.',
        },
      },
    ],
  },
  { owner: 'none', slugFrom: null },
);
