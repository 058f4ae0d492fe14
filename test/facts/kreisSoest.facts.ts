import type { Fact } from './fact.ts';
import { phone, townFacts, words } from './fact.ts';
import { kreisSoestEventFacts } from './kreisSoestEvents.facts.ts';

const district = 'kreis-soest';
const network = '/kreis-soest/netzwerk/';
const contacts = '/kreis-soest/kontakte/';

export const kreisSoestFacts: Fact[] = [
  { name: 'der Name des Netzwerks', path: '/kreis-soest/', shows: ['Netzwerk Kinderschutz im Kreis Soest'] },
  {
    name: 'die Koordination vertritt das Netzwerk in anderen Netzwerken',
    path: network,
    shows: [
      words('in das Netzwerk Kinderschutz', 'aus ihm heraus'),
      words('anderen Netzwerken und Arbeitsgemeinschaften'),
    ],
  },
  {
    name: 'das kreisweite Netzwerk steht über den Gruppen',
    path: network,
    shows: [
      'Kreisweites Netzwerk Kinderschutz',
      'Regionalgruppe Soest',
      'Arbeitskreis der insoweit erfahrenen Fachkräfte',
    ],
  },
  {
    name: 'zur Regionalgruppe gehört ein eigener Arbeitskreis',
    path: network,
    shows: [words('vier lokalen Regionalgruppen'), words('eigenen Arbeitskreis der insoweit erfahrenen Fachkräfte')],
  },
  {
    name: 'das Zitat von kinderschutz.nrw mit seiner Quelle',
    path: network,
    shows: [
      'Kinderschutz ist eine zentrale und dauerhafte gesamtgesellschaftliche Aufgabe. Wesentliche Voraussetzung für einen wirksamen Kinderschutz ist, dass er als gemeinsame Aufgabe aller beteiligten Handlungsfelder verstanden wird.',
      'kinderschutz.nrw',
    ],
  },
  {
    name: 'wirksamer Schutz braucht die Zusammenarbeit der Systeme und Handlungsfelder',
    path: network,
    shows: [
      words('System', 'Handlungsfeld', 'Kinder und Jugendliche', 'wirksam vor Gefährdungen'),
      words('Akteurinnen und Akteure', 'zusammenarbeiten'),
    ],
  },
  {
    name: 'das Gesetz mit vollem Namen und dem Tag, seit dem es gilt',
    path: network,
    shows: [
      /01\.05\.2022|1\. Mai 2022/,
      'Gesetz zum Schutz des Kindeswohls und zur Weiterentwicklung und Verbesserung des Schutzes von Kindern und Jugendlichen in Nordrhein-Westfalen',
      'Landeskinderschutzgesetz',
    ],
  },
  {
    name: 'warum die Fachöffentlichkeit wachsamer ist',
    path: network,
    shows: [words('entsetzliche Fälle', 'missbraucht', 'vernachlässigt', 'Medien', 'Fachöffentlichkeit')],
  },
  {
    name: '§ 9 verpflichtet jedes Jugendamt',
    path: network,
    shows: [words('§ 9', 'jedes Jugendamt in NRW'), 'interdisziplinär', 'Schutzauftrag bei Kindeswohlgefährdung'],
  },
  {
    name: 'Zusammenschlüsse sind möglich',
    path: network,
    shows: [words('bezirksübergreifend oder interkommunal', 'zusammenschließen')],
  },
  {
    name: 'jedes Jugendamt hat eine Koordinierungsstelle',
    path: network,
    shows: [words('Jedes Jugendamt', 'Koordinierungsstelle', 'eigene Netzwerk', 'teilnimmt')],
  },
  {
    name: 'das Ziel',
    path: network,
    shows: [words('Rahmenbedingungen', 'Kindeswohlgefährdung', 'effektiv und schnell')],
  },
  {
    name: 'strukturelle Vernetzung im Jugendamtsbezirk',
    path: network,
    shows: [words('strukturell vernetzen'), words('Stellen im Jugendamtsbezirk')],
  },
  { name: 'die Handlungslogik der anderen verstehen', path: network, shows: [words('Handlungslogik', 'ansprechbar')] },
  {
    name: 'die fünf Handlungsfelder in ihrer Reihenfolge',
    path: network,
    shows: [/Kinder- und Jugendhilfe\s+Gesundheit\s+Schule\s+Justiz\s+Strafverfolgung/],
  },
  {
    name: 'für alle Fachkräfte aus diesen Feldern',
    path: network,
    shows: [words('alle Fachkräfte', 'Handlungsfelder')],
  },
  {
    name: 'die fünf Aufgaben der Koordination in ihrer Reihenfolge',
    path: network,
    shows: [
      'Fachliche Begleitung des Netzwerks',
      words('Koordinierung', 'Netzwerkstrukturen'),
      'Netzwerktreffen',
      'Fortbildungsangebote',
      'Bedarf',
      'Informationstransfer',
      'Vertretung',
      'Information der Öffentlichkeit',
      words('Verfahren, Strukturen und Absprachen'),
    ],
  },
  {
    name: 'die Gründung: Juni 2024 in der VHS Lippstadt',
    path: network,
    shows: [words('Juni 2024', 'Auftaktveranstaltung', 'VHS Lippstadt')],
  },
  {
    name: 'die vier Jugendämter in ihrer Reihenfolge',
    path: network,
    shows: ['Kreisjugendamt Soest', 'Stadtjugendamt Lippstadt', 'Stadtjugendamt Soest', 'Stadtjugendamt Warstein'],
  },
  { name: 'vier lokale Regionalgruppen', path: network, shows: ['vier lokale Regionalgruppen'] },
  {
    name: 'kreisweit werden Ergebnisse besprochen und Absprachen erarbeitet',
    path: network,
    shows: [words('Ergebnisse und Themen', 'kreisweiten Netzwerk', 'Absprachen')],
  },
  { name: 'jährliche kreisweite Fachtage', path: network, shows: ['Jährliche kreisweite Fachtage'] },
  {
    name: 'die Regionalgruppe Soest trifft sich dreimal im Jahr',
    path: network,
    shows: [/Regionalgruppe Soest.{0,40}?(?:dreimal|3-mal|3 ?×|3 Treffen|drei Treffen)/i],
  },
  {
    name: 'ihr Arbeitskreis der insoweit erfahrenen Fachkräfte trifft sich viermal im Jahr',
    path: network,
    shows: [
      /Arbeitskreis der insoweit erfahrenen Fachkräfte \(AK InsoFa\).{0,40}?(?:viermal|4-mal|4 ?×|4 Treffen|vier Treffen)/i,
    ],
  },
  {
    name: 'der Arbeitskreis dient dem Austausch derer, die in Soest tätig sind',
    path: network,
    shows: [words('in Soest arbeiten', 'fachlich')],
  },
  {
    name: 'wer aufgenommen werden will, wendet sich an Frau Kremer',
    path: network,
    shows: [words('Netzwerk Kinderschutz mitarbeiten'), 'Frau Kremer'],
  },
  {
    name: 'die Ansprechperson mit ihrer Funktion',
    path: contacts,
    shows: ['Koordination Netzwerk Kinderschutz', 'Frau Kremer'],
  },
  { name: 'ihre zweite Funktion', path: contacts, shows: ['Frau Kremer', 'Verfahrenslotse'] },
  { name: 'ihre Anschrift', path: contacts, shows: ['Rathaus I', 'Am Vreithof 8', '59494 Soest'] },
  { name: 'ihre E-Mail-Adresse', path: contacts, shows: ['s.kremer@soest.de'], href: 'mailto:s.kremer@soest.de' },
  { name: 'ihre Nummer', path: contacts, shows: [phone('029211032357')], href: 'tel:+4929211032357' },
  ...kreisSoestEventFacts,
  ...townFacts({
    district,
    office: 'Kreisjugendamt Soest',
    towns: [
      'Anröchte',
      'Bad Sassendorf',
      'Ense',
      'Erwitte',
      'Geseke',
      'Lippetal',
      'Möhnesee',
      'Rüthen',
      'Welver',
      'Werl',
      'Wickede (Ruhr)',
    ],
  }),
  ...townFacts({ district, office: 'Stadtjugendamt Lippstadt', towns: ['Lippstadt'] }),
  ...townFacts({ district, office: 'Stadtjugendamt Soest', towns: ['Soest'] }),
  ...townFacts({ district, office: 'Stadtjugendamt Warstein', towns: ['Warstein'] }),
];
