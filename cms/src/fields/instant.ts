import type { DateField } from 'payload';

interface InstantOptions {
  name: string;
  label: string;
  description?: string;
  width?: string;
  required?: boolean;
  index?: boolean;
  condition?: NonNullable<DateField['admin']>['condition'];
}

/** Point in time, entered and shown in Europe/Berlin wherever the editor's computer is; stored in UTC. */
export function instant({ name, label, description, width, required, index, condition }: InstantOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    ...(required === undefined ? {} : { required }),
    ...(index === undefined ? {} : { index }),
    timezone: {
      defaultTimezone: 'Europe/Berlin',
      supportedTimezones: [{ label: 'Deutsche Zeit', value: 'Europe/Berlin' }],
    },
    admin: {
      placeholder: 'TT.MM.JJJJ, HH:MM',
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: "dd.MM.yyyy, HH:mm 'Uhr'",
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
      ...(description === undefined ? {} : { description }),
      ...(width === undefined ? {} : { width }),
      ...(condition === undefined ? {} : { condition }),
    },
  };
}
