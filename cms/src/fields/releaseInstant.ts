import type { DateField } from 'payload';

/** Point in time that the publisher writes, shown with seconds. */
export function releaseInstant({
  name,
  label,
  required,
}: {
  name: string;
  label: string;
  required: boolean;
}): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: "dd.MM.yyyy, HH:mm:ss 'Uhr'" } },
  };
}
