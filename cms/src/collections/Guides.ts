import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { calendarDate } from '../fields/calendarDate.ts';
import { downloadsField } from '../fields/downloadsField.ts';
import { guideStepsField } from '../fields/guideStepsField.ts';
import { richText } from '../fields/richText.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { guideAudienceLabels, guideStateLabels } from '../labels/editorialLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** A procedure (Leitfaden) for one audience. */
export const Guides: CollectionConfig = publishable(
  {
    slug: 'guides',
    labels: { singular: 'Verfahren', plural: 'Verfahren und Leitfäden' },
    defaultSort: 'title',
    access: ownedAccess,
    admin: {
      group: menuGroups.help,
      useAsTitle: 'title',
      defaultColumns: ['title', 'audience', 'state', 'district', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
      description: 'Schritt für Schritt: Was tun bei gewichtigen Anhaltspunkten? Je Zielgruppe ein Eintrag.',
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Titel',
        admin: { placeholder: 'Vorgehen in Kitas bei Verdacht auf Kindeswohlgefährdung' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'audience',
            type: 'select',
            required: true,
            label: 'Für wen',
            options: toOptions(guideAudienceLabels),
            admin: { width: '50%' },
          },
          {
            name: 'state',
            type: 'select',
            required: true,
            defaultValue: 'in-force',
            label: 'Stand',
            options: toOptions(guideStateLabels),
            admin: { width: '25%', description: 'In Vorbereitung: angekündigt, noch nicht vereinbart.' },
          },
          calendarDate({ name: 'validFrom', label: 'Gilt ab', width: '25%' }),
        ],
      },
      {
        name: 'summary',
        type: 'textarea',
        label: 'Zusammenfassung',
        admin: { description: 'Ein bis zwei Sätze für Listen.' },
      },
      richText({ name: 'introduction', label: 'Einführung' }),
      guideStepsField(),
      {
        name: 'amendments',
        type: 'array',
        label: 'Änderungen',
        labels: { singular: 'Änderung', plural: 'Änderungen' },
        admin: { description: 'Was sich seit der ersten Fassung geändert hat, die neueste zuerst.' },
        fields: [
          {
            type: 'row',
            fields: [
              calendarDate({ name: 'date', label: 'Tag', width: '30%', required: true }),
              { name: 'text', type: 'text', required: true, label: 'Was', admin: { width: '70%' } },
            ],
          },
        ],
      },
      downloadsField({ name: 'downloads', label: 'Dateien zum Herunterladen' }),
    ],
  },
  { owner: 'office', slugFrom: 'title' },
);
