import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { instant } from '../fields/instant.ts';
import { webAddress } from '../fields/webAddress.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { noticeKindLabels } from '../labels/editorialLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { validateNotBefore } from '../validation/validateNotBefore.ts';
import { publishable } from './publishable.ts';

/** Time-limited notice that ends by itself. */
export const Notices: CollectionConfig = publishable(
  {
    slug: 'notices',
    labels: { singular: 'Hinweis', plural: 'Hinweise' },
    defaultSort: '-startsAt',
    access: ownedAccess,
    admin: {
      group: menuGroups.news,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'startsAt', 'endsAt', 'district', '_status'],
      listSearchableFields: ['title', 'text'],
      description: 'Umzug, Streik, Störung, Berichtigung: erscheint und verschwindet von selbst zur angegebenen Zeit.',
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Überschrift',
        admin: { placeholder: 'Das Jugendamt ist umgezogen' },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'info',
        label: 'Art',
        options: toOptions(noticeKindLabels),
      },
      {
        name: 'text',
        type: 'textarea',
        label: 'Text',
        admin: { description: 'Was ist anders, ab wann, und was gilt stattdessen?' },
      },
      {
        name: 'link',
        type: 'group',
        label: 'Link',
        admin: { description: 'Erscheint, wenn Text und Adresse ausgefüllt sind.' },
        fields: [
          { name: 'label', type: 'text', label: 'Text des Links', admin: { placeholder: 'Neue Anschrift' } },
          webAddress({ name: 'url', label: 'Adresse' }),
        ],
      },
      {
        type: 'row',
        fields: [
          instant({ name: 'startsAt', label: 'Erscheint ab', required: true, index: true, width: '50%' }),
          {
            ...instant({
              name: 'endsAt',
              label: 'Verschwindet um',
              index: true,
              width: '50%',
              description: 'Leer: bleibt, bis er zurückgezogen wird.',
            }),
            validate: validateNotBefore({
              field: 'startsAt',
              strictly: true,
              message: 'Das Ende liegt nicht nach dem Beginn. Bitte beide Zeiten prüfen.',
            }),
          },
        ],
      },
    ],
  },
  { owner: 'office-or-portal', slugFrom: null },
);
