import type { ArrayField } from 'payload';
import { validateNotBefore } from '../validation/validateNotBefore.ts';
import { calendarDate } from './calendarDate.ts';
import { textList } from './textList.ts';

/** For whom in which area the function is in charge, as the contract's `coverage`. */
export function coverageField(): ArrayField {
  return {
    name: 'coverage',
    type: 'array',
    label: 'Zuständig für',
    labels: { singular: 'Gebiet', plural: 'Gebiete' },
    admin: {
      description:
        'Je Kommune eine Zeile. Ohne Ortsteile und Straßen gilt die ganze Kommune. Ohne Zeile gilt das ganze Gebiet des Jugendamts.',
    },
    fields: [
      {
        name: 'municipality',
        type: 'relationship',
        relationTo: 'municipalities',
        required: true,
        label: 'Stadt oder Gemeinde',
      },
      textList({ name: 'places', label: 'Nur diese Ortsteile', placeholder: 'Musterdorf' }),
      textList({ name: 'streets', label: 'Nur diese Straßen', placeholder: 'Musterstraße' }),
      {
        type: 'row',
        fields: [
          calendarDate({
            name: 'validFrom',
            label: 'Gilt ab',
            width: '50%',
            description: 'Leer: schon immer. Dieser Tag zählt mit.',
          }),
          {
            ...calendarDate({
              name: 'validUntil',
              label: 'Gilt bis',
              width: '50%',
              description: 'Leer: auf Weiteres. Dieser Tag zählt mit.',
            }),
            validate: validateNotBefore({
              field: 'validFrom',
              message: '„Gilt bis“ liegt vor „Gilt ab“. Bitte einen späteren Tag wählen.',
            }),
          },
        ],
      },
    ],
  };
}
