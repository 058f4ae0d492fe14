import type { Fact } from './fact.ts';
import { day, span } from './fact.ts';

const events = '/kreis-soest/termine/';

export const kreisSoestEventFacts: Fact[] = [
  {
    name: 'die Auftaktveranstaltung steht in der Liste',
    path: events,
    shows: ['Auftaktveranstaltung des kreisweiten Netzwerks Kinderschutz'],
  },
  {
    name: 'die vier Jugendämter der Auftaktveranstaltung',
    path: `${events}auftaktveranstaltung-juni-2024/`,
    shows: ['Kreisjugendamt Soest', 'Stadtjugendamt Lippstadt', 'Stadtjugendamt Soest', 'Stadtjugendamt Warstein'],
  },
  {
    name: 'die Auftaktveranstaltung: nur der Monat, VHS Lippstadt',
    path: `${events}auftaktveranstaltung-juni-2024/`,
    shows: [/Auftaktveranstaltung.*Juni 2024.*VHS Lippstadt/s],
    hides: [/\d{1,2}\. Juni 2024/],
  },
  {
    name: 'das Treffen des AK InsoFa am 3. April 2025, 9 bis 12 Uhr',
    path: `${events}treffen-ak-insofa-2025-04-03/`,
    shows: ['Treffen AK InsoFa', day('Donnerstag, 3. April 2025'), span('9:00', '12:00')],
  },
  {
    name: 'das Treffen der Regionalgruppe Soest am 21. Mai 2025, 13:30 bis 15:30 Uhr',
    path: `${events}treffen-regionalgruppe-soest-2025-05-21/`,
    shows: ['Treffen Regionalgruppe Soest', day('Mittwoch, 21. Mai 2025'), span('13:30', '15:30')],
  },
  {
    name: 'der Fachtag am 6. Oktober 2025, ohne Uhrzeit',
    path: `${events}fachtag-2025-10-06/`,
    shows: ['Fachtag des kreisweiten Netzwerks Kinderschutz', day('Montag, 6. Oktober 2025')],
    hides: [/\d Uhr/, /ganztägig/i, /\d{4} bis /],
  },
  {
    name: 'der Fachvortrag am 27. November 2025, ohne Uhrzeit',
    path: `${events}fachvortrag-digitale-kindeswohlgefaehrdung/`,
    shows: [
      'Fachvortrag',
      'Digitale Kindeswohlgefährdung',
      day('Donnerstag, 27. November 2025'),
      'Jugendamt Stadt Soest',
    ],
    hides: [/\d Uhr/, /ganztägig/i, /\d{4} bis /],
  },
  ...['Treffen AK InsoFa', 'Treffen Regionalgruppe Soest', 'Fachtag des kreisweiten', 'Fachvortrag'].map((title) => ({
    name: `${title} steht in der Liste der Termine`,
    path: events,
    shows: [title],
  })),
];
