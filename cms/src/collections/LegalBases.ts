import type { CollectionConfig } from 'payload';
import { centralAccess } from '../access/central/centralAccess.ts';
import { checkedFields } from '../fields/checkedFields.ts';
import { webAddress } from '../fields/webAddress.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { publishable } from './publishable.ts';

/** A provision of law that guides and networks refer to. */
export const LegalBases: CollectionConfig = publishable(
  {
    slug: 'legal-bases',
    labels: { singular: 'Rechtsgrundlage', plural: 'Rechtsgrundlagen' },
    defaultSort: 'citation',
    access: centralAccess,
    admin: {
      group: menuGroups.central,
      useAsTitle: 'citation',
      defaultColumns: ['citation', 'title', 'checkedOn', '_status'],
      listSearchableFields: ['citation', 'title', 'summary'],
      description: 'Gesetze und Paragrafen, einmal für alle Netzwerke. Jede mit Quelle und Prüfdatum.',
    },
    fields: [
      {
        name: 'citation',
        type: 'text',
        required: true,
        label: 'Fundstelle',
        admin: { placeholder: '§ 8a SGB VIII', description: 'So, wie sie zitiert wird.' },
      },
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Titel',
        admin: { placeholder: 'Schutzauftrag bei Kindeswohlgefährdung' },
      },
      {
        name: 'summary',
        type: 'textarea',
        label: 'In einfachen Worten',
        admin: { description: 'Was die Vorschrift regelt, ohne Rechtssprache.' },
      },
      webAddress({ name: 'url', label: 'Amtlicher Text im Internet' }),
      ...checkedFields(),
    ],
  },
  { owner: 'none', slugFrom: 'citation' },
);
