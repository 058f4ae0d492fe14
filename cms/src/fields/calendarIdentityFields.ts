import type { Field } from 'payload';

const ownOfCopy = { beforeDuplicate: [() => null] };

/** What calendars know an event by (RFC 5545). Kept by `keepCalendarIdentity`; nobody types them. */
export function calendarIdentityFields(): Field[] {
  return [
    {
      name: 'uid',
      type: 'text',
      unique: true,
      label: 'Kennung im Kalender',
      hooks: ownOfCopy,
      admin: { hidden: true },
    },
    { name: 'sequence', type: 'number', defaultValue: 0, label: 'Fassung im Kalender', admin: { hidden: true } },
    {
      name: 'changedAt',
      type: 'date',
      label: 'Zuletzt veröffentlicht geändert',
      hooks: ownOfCopy,
      admin: { hidden: true },
    },
  ];
}
