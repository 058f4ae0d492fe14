import type { CollectionConfig } from 'payload';
import { centralAccess } from '../access/central/centralAccess.ts';
import { textList } from '../fields/textList.ts';
import { refuseTakenMunicipalityKey } from '../hooks/refuseTakenMunicipalityKey.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { validateMunicipalityKey } from '../validation/validateMunicipalityKey.ts';
import { validatePostcode } from '../validation/validatePostcode.ts';
import { publishable } from './publishable.ts';

/** A town or municipality; exactly one Jugendamt is in charge of it. */
export const Municipalities: CollectionConfig = publishable(
  {
    slug: 'municipalities',
    labels: { singular: 'Stadt oder Gemeinde', plural: 'Städte und Gemeinden' },
    defaultSort: 'name',
    access: centralAccess,
    hooks: { beforeValidate: [refuseTakenMunicipalityKey] },
    admin: {
      group: menuGroups.network,
      useAsTitle: 'name',
      defaultColumns: ['name', 'ags', 'postcodes', 'jugendamt', '_status'],
      listSearchableFields: ['name', 'ags', 'postcodes', 'places'],
      description: 'Wer hier wohnt, findet über Ort, Ortsteil oder Postleitzahl das zuständige Jugendamt.',
    },
    fields: [
      { name: 'name', type: 'text', required: true, label: 'Name', admin: { placeholder: 'Musterstadt' } },
      {
        name: 'ags',
        type: 'text',
        required: true,
        unique: true,
        label: 'Amtlicher Gemeindeschlüssel (AGS)',
        validate: validateMunicipalityKey,
        admin: { placeholder: '05974040', description: '8 Ziffern, in NRW mit 05 am Anfang.' },
      },
      {
        ...textList({
          name: 'postcodes',
          label: 'Postleitzahlen',
          placeholder: '12345',
          description:
            'Alle Postleitzahlen, die ganz oder zum Teil hier liegen. Jede mit der Eingabetaste abschließen.',
        }),
        validate: validatePostcode,
      },
      textList({
        name: 'places',
        label: 'Ortsteile',
        placeholder: 'Musterdorf',
        description: 'Namen, unter denen Menschen ihren Ort suchen. Jeden mit der Eingabetaste abschließen.',
      }),
      {
        name: 'jugendamt',
        type: 'relationship',
        relationTo: 'jugendaemter',
        required: true,
        label: 'Zuständiges Jugendamt',
        admin: { position: 'sidebar', description: 'Genau eines. Das Netzwerk ergibt sich daraus.' },
      },
      {
        name: 'district',
        type: 'relationship',
        relationTo: 'districts',
        label: 'Netzwerk',
        admin: { position: 'sidebar', readOnly: true, description: 'Ergibt sich aus dem Jugendamt.' },
      },
    ],
  },
  { owner: 'none', slugFrom: 'name' },
);
