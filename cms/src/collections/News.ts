import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { calendarDate } from '../fields/calendarDate.ts';
import { imageField } from '../fields/imageField.ts';
import { richText } from '../fields/richText.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { publishable } from './publishable.ts';

/** Press text or report. */
export const News: CollectionConfig = publishable(
  {
    slug: 'news',
    labels: { singular: 'Meldung', plural: 'Meldungen' },
    defaultSort: '-date',
    access: ownedAccess,
    admin: {
      group: menuGroups.news,
      useAsTitle: 'title',
      defaultColumns: ['title', 'date', 'district', 'jugendamt', '_status'],
      listSearchableFields: ['title', 'teaser', 'slug'],
      description: 'Pressetexte und Berichte. Sie behalten ihr Datum und bleiben auffindbar.',
    },
    fields: [
      { name: 'title', type: 'text', required: true, label: 'Überschrift' },
      calendarDate({ name: 'date', label: 'Datum', index: true, description: 'Leer, wenn der Tag nicht bekannt ist.' }),
      {
        name: 'teaser',
        type: 'textarea',
        label: 'Anreißer',
        admin: { description: 'Ein bis zwei Sätze für Listen. Sagt, was geschehen ist.' },
      },
      richText({ name: 'body', label: 'Text' }),
      {
        name: 'photo',
        type: 'group',
        label: 'Bild',
        admin: { description: 'Bildunterschrift und Quelle gelten auch, solange das Bild noch fehlt.' },
        fields: [
          imageField({ name: 'image', label: 'Bild' }),
          {
            name: 'caption',
            type: 'textarea',
            label: 'Bildunterschrift',
            admin: { description: 'Wer ist zu sehen? Von links nach rechts.' },
          },
          { name: 'credit', type: 'text', label: 'Bildquelle', admin: { placeholder: 'Kreis Musterkreis / Name' } },
        ],
      },
      {
        name: 'source',
        type: 'text',
        label: 'Quelle des Textes',
        admin: { placeholder: 'Pressestelle des Musterkreises' },
      },
    ],
  },
  { owner: 'office', slugFrom: 'title' },
);
