import type { ArrayField } from 'payload';
import { richText } from './richText.ts';
import { rowLabel } from './titledTextList.ts';

/** Further sections of the network's page, in this order. */
export function sectionsField(): ArrayField {
  return {
    name: 'sections',
    type: 'array',
    label: 'Weitere Abschnitte',
    labels: { singular: 'Abschnitt', plural: 'Abschnitte' },
    admin: {
      initCollapsed: true,
      description: 'Für alles, was kein eigenes Feld hat. Erscheint auf der Seite des Netzwerks.',
      components: rowLabel('title'),
    },
    fields: [
      { name: 'title', type: 'text', required: true, label: 'Überschrift' },
      richText({ name: 'body', label: 'Text' }),
    ],
  };
}
