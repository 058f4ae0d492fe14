import type { Fact } from './fact.ts';
import { day, phone, townFacts, words } from './fact.ts';

const home = '/wermelskirchen/';
const help = '/wermelskirchen/hilfe/';
const network = '/wermelskirchen/netzwerk/';
const meeting = '/wermelskirchen/termine/zweites-treffen-2024-11-06/';

export const wermelskirchenFacts: Fact[] = [
  { name: 'der Name des Netzwerks', path: home, shows: ['Netzwerk Kinderschutz Wermelskirchen'] },
  {
    name: 'das Netzwerk steht für die Kinder der Stadt ein',
    path: network,
    shows: [words('Netzwerk Kinderschutz Wermelskirchen', 'für die Kinder der Stadt')],
  },
  {
    name: 'Aufgabe des gesamten Gemeinwesens',
    path: network,
    shows: [words('jedes Kind', 'geschützt aufwachsen'), 'gesamte Gemeinwesen'],
  },
  {
    name: 'die Ermutigung an alle Bürgerinnen und Bürger',
    path: home,
    shows: [
      'bewusst hin',
      words('Team des Netzwerkes Kinderschutz', 'ermutigt', 'alle Bürgerinnen und Bürger in Wermelskirchen'),
      words('hilft und unterstützt'),
    ],
  },
  { name: 'im privaten und im beruflichen Umfeld', path: home, shows: [words('im privaten Umfeld', 'Beruf')] },
  { name: 'die gemeinsame Verantwortung', path: home, shows: [words('Verantwortung für den Schutz der Kinder')] },
  {
    name: 'bei Anzeichen von Kindeswohlgefährdung oder Vernachlässigung zum ASD',
    path: home,
    shows: [
      words('Anzeichen von Kindeswohlgefährdung oder Vernachlässigung'),
      words('ohne Zögern'),
      'Allgemeinen Sozialen Dienst (ASD)',
    ],
  },
  { name: 'die Nummer des ASD', path: help, shows: [phone('02196710511')], href: 'tel:+492196710511' },
  {
    name: 'die Nummer des ASD auf der Seite des Ortes',
    path: '/wermelskirchen/orte/wermelskirchen/',
    shows: ['ASD', phone('02196710511')],
  },
  {
    name: 'die Nummer des ASD unter den Kontakten',
    path: '/wermelskirchen/kontakte/',
    shows: ['ASD', phone('02196710511')],
  },
  {
    name: 'das Gesetz gilt seit dem 1. Mai 2022',
    path: network,
    shows: [
      words('Mai 2022', 'Landeskinderschutzgesetz NRW'),
      words('Schutz von Kindern und Jugendlichen vor Vernachlässigung und Gewalt'),
    ],
  },
  {
    name: 'was das Gesetz verbessert',
    path: network,
    shows: [words('konkrete Maßnahmen'), 'Qualität des Kinderschutzes', 'strukturellen Rahmenbedingungen'],
  },
  {
    name: 'Kooperationen, Mindeststandards und Qualitätsentwicklung',
    path: network,
    shows: [
      words('Kinder- und Jugendhilfe', 'kooperieren alle Akteure'),
      'einheitliche Mindeststandards',
      words('Qualität fortlaufend'),
    ],
  },
  {
    name: 'wofür die Standards gelten',
    path: network,
    shows: [
      words(
        'Schutzauftrag bei Kindeswohlgefährdung',
        'Schutzkonzepte',
        'Einrichtungen und Angebote der Kinder- und Jugendhilfe',
      ),
    ],
  },
  {
    name: 'Kinderrechte und Beteiligung',
    path: network,
    shows: [
      words('Rechte', 'gefördert und gewahrt', 'Recht auf Beteiligung'),
      words('Schutz von Kindern und Jugendlichen hat Vorrang'),
    ],
  },
  {
    name: 'das Ziel der Netzwerkkoordination',
    path: network,
    shows: [
      words('Kinderschutz', 'präventiv'),
      words('Fachstelle'),
      words('Netzwerkarbeit, Sensibilisierung, Öffentlichkeitsarbeit und Beratung'),
    ],
  },
  {
    name: 'an wen sich die Fachstelle richtet',
    path: network,
    shows: [words('alle Akteure', 'Kinderschutzfälle', 'Bürgerinnen und Bürger')],
  },
  {
    name: 'die vier Aufgaben in ihrer Reihenfolge',
    path: network,
    shows: [
      words('aufbauen und koordinieren'),
      words('kommunal und interdisziplinär'),
      words('Sachgebieten des Jugendamts Wermelskirchen', 'Einrichtungen'),
      words('Fortbildungen und Tagungen', 'Kinderschutz'),
      words('Beraten', 'Akteure der Jugendhilfe', 'fallbezogenen Fragen'),
    ],
  },
  {
    name: 'das zweite Treffen: Mittwoch, 6. November 2024, ab 12:30 Uhr',
    path: meeting,
    shows: ['Zweites Treffen', day('Mittwoch, 6. November 2024'), /ab 12:30 Uhr/],
  },
  {
    name: 'der Ort des zweiten Treffens',
    path: meeting,
    shows: ['Bürgerzentrum der Stadt Wermelskirchen', /Telegrafenstraße 29\s?[-–]\s?33/],
  },
  {
    name: 'was das zweite Treffen will',
    path: meeting,
    shows: [words('Mitglieder des Netzwerks tauschen sich aus', 'Kooperationen', 'entwickeln sie weiter')],
  },
  {
    name: 'die Themen des zweiten Treffens',
    path: meeting,
    shows: [
      words('Themen rund um den Kinderschutz'),
      words('entstanden', 'Akteurinnen und Akteure', 'zusammenarbeiten'),
    ],
  },
  {
    name: 'die Auftaktveranstaltung im November 2023, ohne Tag',
    path: '/wermelskirchen/termine/auftaktveranstaltung-november-2023/',
    shows: [/Auftaktveranstaltung.*November 2023/s],
    hides: [/\d{1,2}\. November 2023/],
  },
  {
    name: 'beide Veranstaltungen stehen in der Liste',
    path: '/wermelskirchen/termine/',
    shows: ['Zweites Treffen des Netzwerks', 'Auftaktveranstaltung des Netzwerks Kinderschutz Wermelskirchen'],
  },
  ...townFacts({ district: 'wermelskirchen', office: 'Jugendamt Wermelskirchen', towns: ['Wermelskirchen'] }),
];
