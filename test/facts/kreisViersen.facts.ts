import type { Fact } from './fact.ts';
import { phone, townFacts, words } from './fact.ts';

const home = '/kreis-viersen/';
const help = '/kreis-viersen/hilfe/';
const network = '/kreis-viersen/netzwerk/';
const contacts = '/kreis-viersen/kontakte/';
const teamEast = phone('01622916553');
const teamWest = phone('01721503330');

export const kreisViersenFacts: Fact[] = [
  { name: 'der Name des Netzwerks', path: home, shows: ['Netzwerk Kinderschutz', 'Kreis Viersen'] },
  {
    name: 'bei Sorge direkt an den zuständigen ASD',
    path: home,
    shows: [/direkt|ohne Umweg/, /Allgemeine[rn]? Soziale[rn]? Dienst/, 'ASD'],
  },
  { name: 'Team Ost mit seiner Nummer', path: contacts, shows: ['Team Ost', teamEast], href: 'tel:+491622916553' },
  { name: 'Team West mit seiner Nummer', path: contacts, shows: ['Team West', teamWest], href: 'tel:+491721503330' },
  {
    name: 'Team Ost: Grefrath und Tönisvorst',
    path: contacts,
    shows: ['Team Ost', teamEast, 'Grefrath', 'Tönisvorst'],
  },
  {
    name: 'Team West: Schwalmtal, Brüggen und Niederkrüchten',
    path: contacts,
    shows: ['Team West', 'Schwalmtal', 'Brüggen', 'Niederkrüchten'],
  },
  {
    name: 'die Polizei jederzeit unter 110',
    path: home,
    shows: [words('Polizei', 'jederzeit', '110')],
    href: 'tel:110',
  },
  {
    name: 'beide Nummern stehen auf der Hilfeseite bei ihren Orten',
    path: help,
    shows: [
      'Brüggen',
      teamWest,
      'Grefrath',
      teamEast,
      'Niederkrüchten',
      teamWest,
      'Schwalmtal',
      teamWest,
      'Tönisvorst',
      teamEast,
    ],
  },
  {
    name: 'wer außerhalb der Zeiten hilft: die 110',
    path: '/kreis-viersen/orte/grefrath/',
    shows: [words('hilft', 'Polizei', '110')],
  },
  ...['grefrath', 'toenisvorst'].map((town) => townOf('Ost', town, teamEast, teamWest)),
  ...['schwalmtal', 'brueggen', 'niederkruechten'].map((town) => townOf('West', town, teamWest, teamEast)),
  ...townFacts({
    district: 'kreis-viersen',
    office: 'Jugendamt des Kreises Viersen',
    towns: ['Grefrath', 'Tönisvorst', 'Schwalmtal', 'Brüggen', 'Niederkrüchten'],
  }),
  {
    name: 'Rechtsgrundlage: Artikel 1, § 9',
    path: network,
    shows: [words('Landeskinderschutzgesetz NRW', 'Artikel 1, § 9')],
  },
  {
    name: 'der Auftrag: Netzwerke bilden und ausbauen',
    path: network,
    shows: [words('Jugendämter', 'Netzwerke', 'bilden', 'auszubauen')],
  },
  {
    name: 'die Zusammenarbeit ist interdisziplinär und interkommunal',
    path: network,
    shows: [words('interdisziplinär', 'interkommunal')],
  },
  {
    name: 'das übergeordnete Ziel',
    path: network,
    shows: ['Rahmenbedingungen', words('effektive und schnelle Zusammenarbeit', 'übergeordnete Ziel')],
  },
  {
    name: 'die drei Wege zum Ziel',
    path: network,
    shows: [
      /interkommunal/,
      'Einheitliche Absprachen',
      'Transparenz',
      'Mitteilungswege',
      'Übermittlung von Informationen',
    ],
  },
  {
    name: 'Aufgaben zur Orientierung, angelehnt an das Gesetz',
    path: network,
    shows: [words('Orientierung'), words('lehnen sich', 'Gesetz')],
  },
  {
    name: 'die vier Aufgaben der Koordination in ihrer Reihenfolge',
    path: network,
    shows: [
      /fachliche Begleitung/i,
      words('Koordinierung', 'Netzwerkstrukturen'),
      'Netzwerktreffen',
      'Fortbildungsangebote',
      'Informationstransfer',
      'Vertretung',
      words('anderen Netzwerken und Arbeitsgemeinschaften im Jugendamtsbezirk'),
    ],
  },
  {
    name: 'Fortbildungen regelmäßig und nach Bedarf für die Teilnehmenden',
    path: network,
    shows: [/regelmäßige Fortbildungsangebote/i, words('teilnehmen', 'Bedarf')],
  },
  {
    name: 'die fünf Aufgaben und Ziele des Netzwerks in ihrer Reihenfolge',
    path: network,
    shows: [
      'Strukturelle Vernetzung',
      'Absprachen zum Verfahren',
      'Transparente Übermittlung von Informationen',
      'Interdisziplinäre Qualifizierungsangebote',
      'Effektive und schnelle Zusammenarbeit',
    ],
  },
  {
    name: 'worauf sich die Aufgaben des Netzwerks beziehen',
    path: network,
    shows: [
      words('Stellen', 'möglicher Kindeswohlgefährdung'),
      words('verabredet', 'bei möglicher Kindeswohlgefährdung'),
      words('im Kinderschutz', 'Information'),
      words('nach dem Bedarf'),
      words('Bei möglicher Kindeswohlgefährdung', 'rasch'),
    ],
  },
  {
    name: 'was die drei Wege bedeuten',
    path: network,
    shows: [
      words('Akteure', 'strukturell'),
      words('Verfahren bei möglicher Kindeswohlgefährdung', 'dieselben Absprachen'),
    ],
  },
  {
    name: 'andere Orte nennt die Quelle nicht; dort weiß die Stadt oder Gemeinde, welches Jugendamt zuständig ist',
    path: home,
    shows: ['an einem anderen Ort', words('fragen', 'Stadt oder Gemeinde', 'zuständigen Jugendamt')],
    hides: [/Kempen|Nettetal|Willich/],
  },
  {
    name: 'die zwölf Gruppen der Akteure in ihrer Reihenfolge',
    path: network,
    shows: [
      words('Jugendamt', 'insbesondere', 'ASD'),
      'Träger von Einrichtungen und Diensten',
      'Insoweit erfahrene Fachkräfte',
      'Geheimnisträger',
      'Schulen',
      'Gesundheitsämter',
      'Polizei- und Ordnungsbehörden',
      'Familiengerichte',
      'Staatsanwaltschaften',
      'Verfahrensbeistände',
      'Träger der Eingliederungshilfe für Minderjährige',
      'Netzwerke Frühe Hilfen',
    ],
  },
];

function townOf(team: string, town: string, own: RegExp, other: RegExp): Fact {
  return {
    name: `${town} zeigt Team ${team} und nicht das andere`,
    path: `/kreis-viersen/orte/${town}/`,
    shows: [`Team ${team}`, own],
    hides: [other],
  };
}
