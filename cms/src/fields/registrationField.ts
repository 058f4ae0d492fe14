import type { GroupField } from 'payload';
import { instant } from './instant.ts';
import { phoneGroup } from './phoneFields.ts';
import { webAddress } from './webAddress.ts';

/** How one registers for an event; none when every field is empty. */
export function registrationField(): GroupField {
  return {
    name: 'registration',
    type: 'group',
    label: 'Anmeldung',
    fields: [
      { name: 'required', type: 'checkbox', defaultValue: false, label: 'Anmeldung erforderlich' },
      webAddress({ name: 'url', label: 'Anmeldung im Internet' }),
      {
        name: 'email',
        type: 'email',
        label: 'Anmeldung per E-Mail',
        admin: { placeholder: 'anmeldung@musterkreis.example' },
      },
      phoneGroup({ name: 'phone', label: 'Anmeldung am Telefon' }),
      {
        type: 'row',
        fields: [
          instant({ name: 'deadline', label: 'Anmeldeschluss', width: '60%' }),
          {
            name: 'seats',
            type: 'number',
            label: 'Plätze',
            admin: { width: '40%', step: 1 },
            validate: (value: number | null | undefined) =>
              value === null || value === undefined || (Number.isInteger(value) && value > 0)
                ? true
                : 'Bitte eine ganze Zahl größer als 0 eintragen oder das Feld leer lassen.',
          },
        ],
      },
      { name: 'note', type: 'text', label: 'Hinweis zur Anmeldung' },
    ],
  };
}
