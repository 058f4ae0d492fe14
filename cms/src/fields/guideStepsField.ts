import type { ArrayField } from 'payload';
import { stepBasisLabels } from '../labels/editorialLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { richText } from './richText.ts';
import { rowLabel } from './titledTextList.ts';

/** Ordered steps of a procedure, each with what it rests on. */
export function guideStepsField(): ArrayField {
  return {
    name: 'steps',
    type: 'array',
    label: 'Schritte',
    labels: { singular: 'Schritt', plural: 'Schritte' },
    admin: {
      initCollapsed: true,
      description: 'In der Reihenfolge, in der sie zu gehen sind.',
      components: rowLabel('title'),
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Überschrift',
        admin: { placeholder: 'Beobachtungen festhalten' },
      },
      richText({
        name: 'body',
        label: 'Was ist zu tun?',
        description: 'Nummern gehören nicht in den Text: unten Kontakte wählen.',
      }),
      {
        type: 'row',
        fields: [
          {
            name: 'basis',
            type: 'select',
            label: 'Beruht auf',
            options: toOptions(stepBasisLabels),
            admin: { width: '33%' },
          },
          {
            name: 'legalBasis',
            type: 'relationship',
            relationTo: 'legal-bases',
            label: 'Paragraf',
            admin: { width: '33%' },
          },
          {
            name: 'source',
            type: 'text',
            label: 'Fundstelle',
            admin: { width: '34%', placeholder: 'Vereinbarung, Abschnitt 3' },
          },
        ],
      },
      {
        name: 'contacts',
        type: 'relationship',
        relationTo: 'contacts',
        hasMany: true,
        label: 'Kontakte zu diesem Schritt',
        admin: { isSortable: true },
      },
    ],
  };
}
