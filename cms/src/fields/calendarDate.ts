import type { DateField } from 'payload';

interface CalendarDateOptions {
  name: string;
  label: string;
  description?: string;
  width?: string;
  required?: boolean;
  index?: boolean;
  condition?: NonNullable<DateField['admin']>['condition'];
}

/** Day without a time; its day in Europe/Berlin counts. Payload keeps it as noon UTC of that day. */
export function calendarDate({
  name,
  label,
  description,
  width,
  required,
  index,
  condition,
}: CalendarDateOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    ...(required === undefined ? {} : { required }),
    ...(index === undefined ? {} : { index }),
    admin: {
      placeholder: 'TT.MM.JJJJ',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      ...(description === undefined ? {} : { description }),
      ...(width === undefined ? {} : { width }),
      ...(condition === undefined ? {} : { condition }),
    },
  };
}
