import type { GroupField } from 'payload';
import { validatePostcode } from '../validation/validatePostcode.ts';

/** Postal address, as the contract's `address`. */
export function addressField({ name = 'address', label = 'Anschrift', description = '' } = {}): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: [
      {
        name: 'addition',
        type: 'text',
        label: 'Zusatz',
        admin: { placeholder: 'Rathaus I, Zimmer 12', description: 'Gebäude, Abteilung oder Zimmer.' },
      },
      { name: 'street', type: 'text', label: 'Straße und Hausnummer', admin: { placeholder: 'Musterstraße 1' } },
      {
        type: 'row',
        fields: [
          {
            name: 'postcode',
            type: 'text',
            label: 'Postleitzahl',
            validate: validatePostcode,
            admin: { width: '30%', placeholder: '12345' },
          },
          { name: 'city', type: 'text', label: 'Ort', admin: { width: '70%', placeholder: 'Musterstadt' } },
        ],
      },
    ],
  };
}
