import type { Fact } from './fact.ts';
import { phone } from './fact.ts';

const anyHelpPage = '/kreis-soest/hilfe/';

/** The national numbers, and the five networks on the portal. */
export const portalFacts: Fact[] = [
  {
    name: 'die fünf Netzwerke stehen auf dem Portal',
    path: '/netzwerke/',
    shows: ['Kreis Kleve', 'Kreis Minden-Lübbecke', 'Kreis Soest', 'Kreis Viersen', 'Wermelskirchen'],
  },
  {
    name: 'die Orte stehen im Verzeichnis des Portals',
    path: '/orte/',
    shows: [
      'Anröchte',
      'Bad Oeynhausen',
      'Emmerich am Rhein',
      'Grefrath',
      'Lippstadt',
      'Wermelskirchen',
      'Wickede (Ruhr)',
    ],
  },
  { name: 'die Website sagt, dass sie eine Vorführung ist', path: '/', shows: [/Vorführung|Demonstration/] },
  {
    name: 'das Impressum erfindet keinen Anbieter',
    path: '/impressum/',
    shows: ['von keinem Jugendamt', 'kein Anbieter'],
  },
  { name: 'der Notruf der Polizei', path: '/', shows: ['110'], href: 'tel:110' },
  { name: 'der Notruf von Feuerwehr und Rettungsdienst', path: '/', shows: ['112'], href: 'tel:112' },
  { name: 'das Kinder- und Jugendtelefon', path: anyHelpPage, shows: ['Kinder- und Jugendtelefon', phone('116111')] },
  { name: 'das Elterntelefon', path: anyHelpPage, shows: ['Elterntelefon', phone('08001110550')] },
  {
    name: 'das Hilfe-Telefon Sexueller Missbrauch',
    path: anyHelpPage,
    shows: ['Hilfe-Telefon Sexueller Missbrauch', phone('08002255530')],
  },
  {
    name: 'das Hilfetelefon Gewalt gegen Frauen',
    path: anyHelpPage,
    shows: ['Hilfetelefon Gewalt gegen Frauen', phone('116016')],
  },
];
