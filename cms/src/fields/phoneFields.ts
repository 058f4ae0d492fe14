import type { ArrayField, Field, GroupField } from 'payload';
import { phoneKindLabels } from '../labels/contactLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { normalizePhone } from '../hooks/normalizePhone.ts';
import { setPhoneKind } from '../hooks/setPhoneKind.ts';
import { validatePhone } from '../validation/validatePhone.ts';

const numberHelp =
  'Mit Vorwahl, z. B. 030 23125-000 oder +49 30 23125000. Kurznummern wie 110 und 116 111 ohne Vorwahl. Gespeichert wird die internationale Form.';

/** Public phone numbers of a document. Non-public ones have a table of their own. */
export function phoneList({ name = 'phones', label = 'Telefonnummern' } = {}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Telefonnummer', plural: 'Telefonnummern' },
    admin: { description: 'Öffentliche Nummern, die wichtigste zuerst. Alle erscheinen auf der Website.' },
    fields: phoneFields({ required: true }),
  };
}

/** One public phone number; empty when `number` is. */
export function phoneGroup({
  name,
  label,
  description = '',
}: {
  name: string;
  label: string;
  description?: string;
}): GroupField {
  return { name, type: 'group', label, admin: { description }, fields: phoneFields({ required: false }) };
}

/** The fields `number` (E.164 or short), `kind` (told from the number when empty) and `label`. */
export function phoneFields({ required }: { required: boolean }): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          required,
          label: 'Nummer',
          validate: validatePhone,
          hooks: { beforeValidate: [normalizePhone] },
          admin: {
            width: '40%',
            placeholder: '030 23125-000',
            description: numberHelp,
            components: {
              Cell: '/admin/cells/PhoneCell.tsx#PhoneCell',
              afterInput: ['/admin/phone-preview/PhonePreview.tsx#PhonePreview'],
            },
          },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Art',
          options: toOptions(phoneKindLabels),
          hooks: { beforeValidate: [setPhoneKind] },
          admin: { width: '25%', description: 'Ergibt sich aus der Nummer. Nur ein Fax bitte selbst wählen.' },
        },
        {
          name: 'label',
          type: 'text',
          label: 'Zusatz',
          admin: { width: '35%', placeholder: 'Vermittlung', description: 'Nur, wenn es mehrere Nummern gibt.' },
        },
      ],
    },
  ];
}
