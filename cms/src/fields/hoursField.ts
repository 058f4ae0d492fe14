import type { GroupField } from 'payload';
import { hoursChannelLabels, weekdayLabels } from '../labels/contactLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { validateHoursBlocks } from '../validation/validateHoursBlocks.ts';
import { validateWallTime } from '../validation/validateWallTime.ts';

/** Hours in which a function is reached, wall-clock in Europe/Berlin, as the contract's `hours`. */
export function hoursField(): GroupField {
  return {
    name: 'hours',
    type: 'group',
    label: 'Erreichbarkeit',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'alwaysOpen',
            type: 'checkbox',
            label: 'Rund um die Uhr, an jedem Tag',
            defaultValue: false,
            admin: { width: '50%' },
          },
          {
            name: 'closedOnHolidays',
            type: 'checkbox',
            label: 'An Feiertagen in NRW nicht erreichbar',
            defaultValue: false,
            admin: { width: '50%', condition: (_, group) => group?.['alwaysOpen'] !== true },
          },
        ],
      },
      {
        name: 'blocks',
        type: 'array',
        label: 'Zeiten',
        labels: { singular: 'Zeit', plural: 'Zeiten' },
        validate: validateHoursBlocks,
        admin: {
          description:
            'Je Zeitraum eine Zeile: Für eine Mittagspause zwei Zeilen anlegen. Ist das Ende nicht bekannt, „bis“ leer lassen.',
          condition: (_, group) => group?.['alwaysOpen'] !== true,
        },
        fields: [
          {
            name: 'days',
            type: 'select',
            hasMany: true,
            required: true,
            label: 'Tage',
            options: toOptions(weekdayLabels),
          },
          {
            type: 'row',
            fields: [
              {
                name: 'from',
                type: 'text',
                required: true,
                label: 'von',
                validate: validateWallTime,
                admin: { width: '20%', placeholder: '08:30' },
              },
              {
                name: 'to',
                type: 'text',
                label: 'bis',
                validate: validateWallTime,
                admin: { width: '20%', placeholder: '16:00' },
              },
              {
                name: 'channel',
                type: 'select',
                required: true,
                defaultValue: 'any',
                label: 'gilt für',
                options: toOptions(hoursChannelLabels),
                admin: { width: '30%' },
              },
              {
                name: 'language',
                type: 'text',
                label: 'Sprache',
                admin: {
                  width: '30%',
                  placeholder: 'Türkisch',
                  description: 'Nur, wenn die Zeit für eine bestimmte Sprache gilt.',
                },
              },
            ],
          },
        ],
      },
      {
        name: 'note',
        type: 'text',
        label: 'Hinweis zu den Zeiten',
        admin: { placeholder: 'In den Schulferien nur vormittags' },
      },
    ],
  };
}
