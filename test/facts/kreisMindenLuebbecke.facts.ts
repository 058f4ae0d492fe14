import type { Fact } from './fact.ts';
import { townFacts, words } from './fact.ts';

const district = 'kreis-minden-luebbecke';
const network = `/${district}/netzwerk/`;
const guide = `/${district}/verfahren/gemeinsamer-leitfaden/`;

export const kreisMindenLuebbeckeFacts: Fact[] = [
  {
    name: 'der Name des Netzwerks',
    path: `/${district}/`,
    shows: ['Netzwerk Kinderschutz im Kreis Minden-Lübbecke'],
  },
  {
    name: 'die fünf Felder als Liste',
    path: network,
    shows: [/Kinder- und Jugendhilfe Justiz Schule Kindertageseinrichtungen Gesundheitswesen/],
  },
  {
    name: 'nur gemeinsam gelingt Kinderschutz',
    path: network,
    shows: [words('Gemeinsam', 'Netzwerk', 'Allein gelingt')],
  },
  {
    name: 'Kinder werden in der Praxis des Kinderschutzes einbezogen',
    path: network,
    shows: [words('aktiv einbeziehen', 'Praxis des Kinderschutzes')],
  },
  {
    name: 'das Zitat des Landes mit seiner Quelle',
    path: network,
    shows: [
      'Alle Personen, die im Bereich Kinderschutz tätig sind, sollen sich im Umgang mit Fällen von Kindeswohlgefährdungen noch sicherer fühlen.',
      'www.land.nrw',
    ],
  },
  {
    name: 'das Zitat von § 9 (5) mit seiner Quelle',
    path: network,
    shows: [
      '(5) Das Netzwerk Kinderschutz organisiert mit Unterstützung der Koordinierungsstelle Kinderschutz bedarfsgerecht, mindestens jedoch dreimal jährlich, interdisziplinäre Qualifizierungsangebote zur Wahrnehmung des Schutzauftrags bei Kindeswohlgefährdung für Einrichtungen oder Berufsgruppen nach Absatz 4.',
      'Landeskinderschutzgesetz NRW § 9 (5)',
    ],
  },
  {
    name: 'mindestens drei Qualifizierungen im Jahr',
    path: network,
    shows: ['Qualifizierungsangebote', words('Mindestens dreimal im Jahr')],
  },
  {
    name: 'jeder Jugendamtsbezirk muss vernetzen',
    path: network,
    shows: [words('Jeder Jugendamtsbezirk', 'strukturell vernetzen')],
  },
  {
    name: 'aufgebaut und koordiniert von vier Koordinationsstellen',
    path: network,
    shows: [words('Koordinationsstellen der vier Jugendämter', 'bauen', 'koordinieren')],
  },
  {
    name: 'die vier Jugendämter',
    path: network,
    shows: [
      'Kreises Minden-Lübbecke',
      'Stadt Minden',
      'Stadt Porta Westfalica',
      'Stadt Bad Oeynhausen',
      'Verantwortungsgemeinschaft',
    ],
  },
  {
    name: 'abgestimmte Verfahren nach § 8a SGB VIII',
    path: network,
    shows: [words('stimmen ab', 'Kindeswohlgefährdung', '§ 8a SGB VIII')],
  },
  {
    name: 'Handlungssicherheit in Beruf und Ehrenamt',
    path: network,
    shows: ['Handlungssicherheit', words('Beruf', 'Ehrenamt')],
  },
  {
    name: 'regelmäßiger Austausch nach § 9 (2)',
    path: network,
    shows: ['Regelmäßiger Austausch', words('zielgerichtet und transparent'), '§ 9 Absatz 2'],
  },
  {
    name: 'anonymisierte Fallkonferenzen, dort zu § 2',
    path: network,
    shows: ['Anonymisierte Fallkonferenzen', words('möglich'), words('Landeskinderschutzgesetz § 2')],
  },
  {
    name: 'bürgernahe Information der Öffentlichkeit',
    path: network,
    shows: [words('Öffentlichkeit', 'bürgernah', 'Verfahren und Strukturen')],
  },
  {
    name: 'Ansprechpersonen gehören zur Information, dort zu § 2',
    path: network,
    shows: [words('Verfahren, Strukturen und Ansprechpersonen'), 'Landeskinderschutzgesetz § 2'],
  },
  {
    name: 'Meldewege nach § 4 des Gesetzes zur Kooperation und Information im Kinderschutz',
    path: network,
    shows: [
      /Transparente Meldewege/,
      words('Einheitliche Verfahren', '§ 4 des Gesetzes zur Kooperation und Information im Kinderschutz'),
    ],
  },
  {
    name: 'der gemeinsame Leitfaden ist geplant',
    path: network,
    shows: ['Gemeinsamer Leitfaden des Kreises Minden-Lübbecke', '§ 9 Absatz 3'],
  },
  {
    name: 'der Leitfaden hat eine Seite, die sagt, dass er in Vorbereitung ist',
    path: guide,
    shows: [
      'Leitfaden des Kreises Minden-Lübbecke',
      /in Vorbereitung/i,
      '§ 4 des Gesetzes zur Kooperation und Information im Kinderschutz',
      '§ 9 Absatz 3',
    ],
  },
  {
    name: 'die sechs Grundsätze in ihrer Reihenfolge',
    path: network,
    shows: [
      words('Kinder', 'ansehen'),
      'Kinder beobachten',
      words('Kinder', 'aktiv einbeziehen'),
      'Mit Kindern sprechen',
      words('Gemeinsam', 'Netzwerk'),
      'Gesamtverantwortung',
    ],
  },
  {
    name: 'die Gesamtverantwortung tragen alle Akteure',
    path: network,
    shows: ['Gesamtverantwortung', words('allen beteiligten Akteuren')],
  },
  {
    name: 'die beteiligten Felder in ihrer Reihenfolge',
    path: network,
    shows: [words('Kinder- und Jugendhilfe, Justiz, Schule, Kindertageseinrichtungen und Gesundheitswesen')],
  },
  {
    name: 'bei Verdacht nehmen alle Felder ihren Schutzauftrag wahr und handeln kooperativ',
    path: network,
    shows: [words('Verdacht'), 'Schutzauftrag', words('Schritte', 'kooperativ', 'weiteren Gefahren')],
  },
  ...townFacts({
    district,
    office: 'Jugendamt des Kreises Minden-Lübbecke',
    towns: ['Espelkamp', 'Hille', 'Hüllhorst', 'Lübbecke', 'Petershagen', 'Preußisch Oldendorf', 'Rahden', 'Stemwede'],
  }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Minden', towns: ['Minden'] }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Porta Westfalica', towns: ['Porta Westfalica'] }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Bad Oeynhausen', towns: ['Bad Oeynhausen'] }),
];
