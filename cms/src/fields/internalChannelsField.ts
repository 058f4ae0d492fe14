import type { ArrayField } from 'payload';
import { keepReadableChannels } from '../access/contacts/keepReadableChannels.ts';
import { mayReadInternalChannels } from '../access/contacts/mayReadInternalChannels.ts';
import { normalizeInternalChannel } from '../hooks/normalizeInternalChannel.ts';
import { internalChannelKindLabels, internalChannelVisibilityLabels } from '../labels/contactLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { validateInternalChannel } from '../validation/validateInternalChannel.ts';

/** Numbers and mail addresses that never reach a public page: a table of their own that no snapshot reads. */
export function internalChannelsField(): ArrayField {
  return {
    name: 'internalChannels',
    type: 'array',
    label: 'Interne Nummern und Adressen',
    access: { read: mayReadInternalChannels },
    hooks: { afterRead: [keepReadableChannels] },
    labels: { singular: 'Eintrag', plural: 'Einträge' },
    admin: {
      description:
        'Durchwahlen, Diensthandys und Postfächer, die nur Partner im Netzwerk oder nur das eigene Amt kennen sollen.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'phone',
            label: 'Art',
            options: toOptions(internalChannelKindLabels),
            admin: { width: '20%' },
          },
          {
            name: 'value',
            type: 'text',
            required: true,
            index: true,
            label: 'Nummer oder Adresse',
            validate: validateInternalChannel,
            hooks: { beforeValidate: [normalizeInternalChannel] },
            admin: { width: '45%' },
          },
          {
            name: 'visibility',
            type: 'select',
            required: true,
            defaultValue: 'internal',
            label: 'Wer sie sehen darf',
            options: toOptions(internalChannelVisibilityLabels),
            admin: { width: '35%' },
          },
        ],
      },
      { name: 'note', type: 'text', label: 'Notiz', admin: { placeholder: 'Nur für Polizei und Kliniken' } },
    ],
  };
}
