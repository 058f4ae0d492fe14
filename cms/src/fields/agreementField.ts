import type { GroupField } from 'payload';
import { validateMonth } from '../validation/validateMonth.ts';
import { validateNotBefore } from '../validation/validateNotBefore.ts';
import { calendarDate } from './calendarDate.ts';
import { richText } from './richText.ts';
import { textList } from './textList.ts';
import { rowLabel } from './titledTextList.ts';

/** The cooperation agreement of a network; none while `title` is empty. */
export function agreementField(): GroupField {
  return {
    name: 'agreement',
    type: 'group',
    label: 'Kooperationsvereinbarung',
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Titel der Vereinbarung',
        admin: { description: 'Solange der Titel leer ist, zeigt die Website keine Vereinbarung.' },
      },
      {
        type: 'row',
        fields: [
          calendarDate({ name: 'date', label: 'Unterzeichnet am', width: '33%' }),
          {
            name: 'month',
            type: 'text',
            label: 'oder Monat',
            validate: validateMonth,
            admin: { width: '33%', placeholder: '2024-06', description: 'Jahr-Monat, wenn der Tag nicht bekannt ist.' },
          },
          {
            ...calendarDate({ name: 'validUntil', label: 'Gilt bis', width: '34%' }),
            validate: validateNotBefore({
              field: 'date',
              message: '„Gilt bis“ liegt vor der Unterzeichnung. Bitte einen späteren Tag wählen.',
            }),
          },
        ],
      },
      textList({ name: 'parties', label: 'Vertragspartner', placeholder: 'Stadt Musterstadt' }),
      {
        name: 'signatories',
        type: 'array',
        label: 'Unterzeichnet haben',
        labels: { singular: 'Person', plural: 'Personen' },
        admin: { components: rowLabel('name') },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'name', type: 'text', required: true, label: 'Name', admin: { width: '50%' } },
              {
                name: 'organisation',
                type: 'text',
                required: true,
                label: 'Für',
                admin: { width: '50%', placeholder: 'Stadt Musterstadt' },
              },
            ],
          },
        ],
      },
      { name: 'document', type: 'upload', relationTo: 'media', label: 'Vereinbarung als PDF' },
      richText({ name: 'text', label: 'Was vereinbart ist' }),
    ],
  };
}
