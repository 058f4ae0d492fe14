import type { Field } from 'payload';
import { calendarDate } from './calendarDate.ts';

/** When and by what an entry of a central list was checked. */
export function checkedFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        calendarDate({
          name: 'checkedOn',
          label: 'Geprüft am',
          width: '30%',
          description: 'Erscheint als „Stand“ auf der Website.',
        }),
        {
          name: 'source',
          type: 'text',
          label: 'Quelle',
          admin: { width: '70%', description: 'Woher die Angaben stammen: Stelle, Dokument oder Webadresse.' },
        },
      ],
    },
  ];
}
