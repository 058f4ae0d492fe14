import type { ArrayField } from 'payload';
import { partnerGroupLabels } from '../labels/networkLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { rowLabel } from './titledTextList.ts';

/** Who works together: groups of § 9 (4) Landeskinderschutzgesetz NRW and the network's own. */
export function partnerGroupsField(): ArrayField {
  return {
    name: 'partnerGroups',
    type: 'array',
    label: 'Partner im Netzwerk',
    labels: { singular: 'Partnergruppe', plural: 'Partnergruppen' },
    admin: {
      initCollapsed: true,
      description: '§ 9 Absatz 4 nennt zwölf Gruppen; die Liste ist offen. Eigene Gruppen haben keinen Schlüssel.',
      components: rowLabel('title'),
    },
    fields: [
      { name: 'key', type: 'select', label: 'Gruppe des Gesetzes', options: toOptions(partnerGroupLabels) },
      { name: 'title', type: 'text', required: true, label: 'Bezeichnung auf der Website' },
      { name: 'description', type: 'textarea', label: 'Beschreibung' },
    ],
  };
}
