import type { Condition, Field } from 'payload';
import { eventTimeTypeLabels } from '../labels/eventLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { validateMonth } from '../validation/validateMonth.ts';
import { validateNotBefore } from '../validation/validateNotBefore.ts';
import { calendarDate } from './calendarDate.ts';
import { instant } from './instant.ts';

const isType =
  (type: keyof typeof eventTimeTypeLabels): Condition =>
  (data) =>
    data?.['timeType'] === type;

/** When an event takes place: the contract's `time`, laid out flat so that it can be sorted and queried. */
export function eventTimeFields(): Field[] {
  return [
    {
      name: 'timeType',
      type: 'select',
      required: true,
      defaultValue: 'timed',
      label: 'Zeitangabe',
      options: toOptions(eventTimeTypeLabels),
    },
    {
      type: 'row',
      fields: [
        instant({
          name: 'start',
          label: 'Beginn',
          required: true,
          index: true,
          width: '50%',
          condition: isType('timed'),
        }),
        {
          ...instant({
            name: 'end',
            label: 'Ende',
            index: true,
            width: '50%',
            condition: isType('timed'),
            description: 'Leer, wenn nicht bekannt.',
          }),
          validate: validateNotBefore({
            field: 'start',
            strictly: true,
            message: 'Das Ende liegt nicht nach dem Beginn. Bitte beide Zeiten prüfen.',
          }),
        },
        calendarDate({
          name: 'startDate',
          label: 'Erster Tag',
          required: true,
          index: true,
          width: '50%',
          condition: isType('all-day'),
        }),
        {
          ...calendarDate({
            name: 'endDate',
            label: 'Letzter Tag',
            index: true,
            width: '50%',
            condition: isType('all-day'),
            description: 'Zählt mit. Leer bei einem Tag.',
          }),
          validate: validateNotBefore({
            field: 'startDate',
            message: 'Der letzte Tag liegt vor dem ersten. Bitte beide Tage prüfen.',
          }),
        },
      ],
    },
    {
      name: 'month',
      type: 'text',
      required: true,
      index: true,
      label: 'Monat',
      validate: validateMonth,
      admin: {
        placeholder: '2025-06',
        description: 'Jahr und Monat, z. B. 2025-06 für Juni 2025.',
        condition: isType('month'),
      },
    },
    {
      name: 'timeNote',
      type: 'text',
      label: 'Hinweis zum Termin',
      admin: { placeholder: 'wird im Frühjahr bekannt gegeben', condition: isType('open') },
    },
  ];
}
