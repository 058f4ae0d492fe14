import type { GroupField } from 'payload';
import { outOfHoursRouteLabels } from '../labels/contactLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { phoneGroup } from './phoneFields.ts';

/** How someone is reached when nobody answers here, as the contract's `outOfHours`. */
export function outOfHoursField(): GroupField {
  return {
    name: 'outOfHours',
    type: 'group',
    label: 'Außerhalb dieser Zeiten',
    admin: {
      description:
        'Nachts, am Wochenende und an Feiertagen. Nichts vermuten: Ist der Weg nicht bekannt, zeigt die Seite die 110.',
    },
    fields: [
      {
        name: 'route',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: 'Weg',
        options: toOptions(outOfHoursRouteLabels),
      },
      {
        ...phoneGroup({ name: 'phone', label: 'Nummer der Rufbereitschaft' }),
        admin: { condition: (_, group) => group?.['route'] === 'own-number' || group?.['route'] === 'external' },
      },
      {
        name: 'carrier',
        type: 'text',
        label: 'Beauftragter Träger',
        admin: { condition: (_, group) => group?.['route'] === 'external' },
      },
      { name: 'note', type: 'text', label: 'Hinweis' },
    ],
  };
}
