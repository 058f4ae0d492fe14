import type { ArrayField } from 'payload';

/** Public e-mail addresses of a document. */
export function emailList(): ArrayField {
  return {
    name: 'emails',
    type: 'array',
    label: 'E-Mail-Adressen',
    labels: { singular: 'E-Mail-Adresse', plural: 'E-Mail-Adressen' },
    admin: {
      description:
        'Öffentliche Adressen, möglichst ein Funktionspostfach. Für dringende Meldungen ist das Telefon der sichere Weg.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'address',
            type: 'email',
            required: true,
            label: 'Adresse',
            admin: { width: '60%', placeholder: 'jugendamt@musterstadt.example' },
          },
          { name: 'label', type: 'text', label: 'Zusatz', admin: { width: '40%', placeholder: 'Sekretariat' } },
        ],
      },
    ],
  };
}
