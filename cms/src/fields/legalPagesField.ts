import type { GroupField } from 'payload';
import { richText } from './richText.ts';
import { webAddress } from './webAddress.ts';

/** Imprint, privacy and accessibility texts of a unit, as the contract's `legalPages`. */
export function legalPagesField(): GroupField {
  return {
    name: 'legalPages',
    type: 'group',
    label: 'Pflichtangaben',
    fields: [
      richText({
        name: 'imprint',
        label: 'Impressum',
        description:
          'Name, Anschrift, vertretungsberechtigte Person, Telefon und E-Mail der verantwortlichen Stelle (§ 5 DDG).',
      }),
      richText({
        name: 'privacy',
        label: 'Datenschutzerklärung',
        description:
          'Verantwortliche Stelle, Datenschutzbeauftragte, Rechtsgrundlage, Speicherdauer, Rechte und Aufsichtsbehörde.',
      }),
      richText({
        name: 'accessibility',
        label: 'Erklärung zur Barrierefreiheit',
        description: 'Was noch nicht barrierefrei ist und warum, mit Weg zur Ombudsstelle (§ 10b, § 10d BGG NRW).',
      }),
      {
        name: 'accessibilityEmail',
        type: 'email',
        label: 'E-Mail für gemeldete Barrieren',
        admin: { placeholder: 'barrierefrei@musterkreis.example' },
      },
      webAddress({
        name: 'accessibilityFormUrl',
        label: 'Formular für gemeldete Barrieren',
        description: '§ 10b BGG NRW verlangt ein direkt erreichbares, barrierefreies Formular.',
      }),
    ],
  };
}
