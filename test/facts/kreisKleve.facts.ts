import type { Fact } from './fact.ts';
import { townFacts, words } from './fact.ts';

const district = 'kreis-kleve';
const network = '/kreis-kleve/netzwerk/';
const press = '/kreis-kleve/aktuelles/jugendaemter-bilden-netzwerk/';

const signatories = [
  'Nicola Kühnen (Emmerich am Rhein)',
  'Thomas Hintz (Kreis Kleve)',
  'Carina Clanzett (Geldern)',
  'Eike Stoverink (Stadt Kleve)',
  'Ina Hahnen (Kevelaer)',
  'Hanne Kosman (Goch)',
  'Frank Peulen (Kevelaer)',
];

export const kreisKleveFacts: Fact[] = [
  {
    name: 'die Meldung steht unter Aktuelles',
    path: '/kreis-kleve/aktuelles/',
    shows: [words('Jugendämter', 'Kreis Kleve', 'Netzwerk')],
  },
  {
    name: 'die Bildunterschrift mit sieben Namen und Ämtern, von links',
    path: press,
    shows: ['Kooperationsvereinbarung des Netzwerkes Kinderschutz', /v\.\s?l\./, ...signatories],
  },
  { name: 'der Bildnachweis', path: press, shows: [/Foto: Stadt Emmerich am Rhein/] },
  { name: 'die Quelle der Meldung', path: press, shows: ['Stadt Emmerich am Rhein / tm'] },
  {
    name: 'die sechs Jugendämter in der Meldung, in ihrer Reihenfolge',
    path: press,
    shows: [
      'Alle sechs Jugendämter',
      'Emmerich am Rhein',
      'Geldern',
      'Goch',
      'Wallfahrtsstadt Kevelaer',
      'Stadt Kleve',
      'Abteilung Jugend und Familie des Kreises Kleve',
    ],
  },
  {
    name: 'Sicherheit und Wohlergehen im gesamten Kreisgebiet',
    path: press,
    shows: [words('gesamten Kreisgebiet', 'dauerhaft'), words('Ressourcen', 'Landeskinderschutzgesetz NRW')],
  },
  {
    name: 'die Netzwerkkoordinierenden bauen eine Struktur auf',
    path: press,
    shows: [words('Netzwerkkoordinierenden', 'zuverlässige und tragfähige')],
  },
  {
    name: 'jedes Jugendamt ist durch eine Person vertreten',
    path: press,
    shows: [words('Jedes Jugendamt', 'Person vertreten', 'koordiniert')],
  },
  {
    name: 'mit wem sie zusammenarbeiten',
    path: press,
    shows: [words('Institutionen und Fachkräfte', 'Kinderschutz, Jugendhilfe und Prävention', 'umfassend abgedeckt')],
  },
  {
    name: 'der Schwerpunkt: Qualifizierung und Sensibilisierung',
    path: press,
    shows: [words('Schwerpunkt', 'Qualifizierungs- und Sensibilisierungsangebote')],
  },
  {
    name: 'Vertrauen und bürgernahe Information',
    path: press,
    shows: [words('Vertrauen', 'verknüpft', 'Kindeswohlgefährdungen effektiv'), 'bürgernah'],
  },
  { name: 'keine Doppelstrukturen', path: press, shows: [words('Vorhandene Angebote', 'Doppelstrukturen')] },
  {
    name: 'die Pläne',
    path: press,
    shows: [
      'Veranstaltungen geplant',
      words('insoweit erfahrenen Fachkräfte', 'vernetzen'),
      words('breite Öffentlichkeit'),
    ],
  },
  {
    name: 'das Ziel des Gesetzes von 2022',
    path: press,
    shows: [
      words('Jahr 2022'),
      words('Prävention und Intervention'),
      words('früh erkannt', 'präventive Maßnahmen'),
      'Verantwortungsgemeinschaft',
    ],
  },
  {
    name: 'die Mittel des Gesetzes',
    path: press,
    shows: [words('struktureller Vernetzung', 'Absprachen in Verfahren', 'Mitteilungswegen')],
  },
  {
    name: 'die sechs Jugendämter auf der Seite des Netzwerks',
    path: network,
    shows: [
      'Jugendamt der Stadt Emmerich am Rhein',
      'Jugendamt der Stadt Geldern',
      'Jugendamt der Stadt Goch',
      'Jugendamt der Wallfahrtsstadt Kevelaer',
      'Jugendamt der Stadt Kleve',
      'Kreis Kleve, Abteilung Jugend und Familie',
    ],
  },
  {
    name: 'die Vereinbarung mit sieben Unterzeichnenden und ihren Ämtern',
    path: network,
    shows: [
      'Kooperationsvereinbarung des Netzwerkes Kinderschutz',
      ...signatories.map((who) => new RegExp(who.replace(/ \((.*)\)$/, String.raw`[\s,(–-]+$1`))),
    ],
  },
  {
    name: 'die sechs Vertragspartner der Vereinbarung',
    path: network,
    shows: [
      'Kooperationsvereinbarung des Netzwerkes Kinderschutz',
      'Emmerich am Rhein',
      'Geldern',
      'Goch',
      'Wallfahrtsstadt Kevelaer',
      'Jugendamt der Stadt Kleve',
      'Kreis Kleve, Abteilung Jugend und Familie',
      'Nicola Kühnen',
    ],
  },
  { name: 'der Name des Netzwerks', path: '/kreis-kleve/', shows: ['Netzwerk Kinderschutz im Kreis Kleve'] },
  {
    name: 'das gemeinsame Anliegen',
    path: network,
    shows: [words('sicher', 'gut aufwachsen', 'auf Dauer'), words('Landeskinderschutzgesetz NRW', 'Ressourcen')],
  },
  {
    name: 'was die Ziele sagen',
    path: network,
    shows: [
      words('Kindeswohlgefährdungen effektiv reagieren'),
      words('Schwerpunkt', 'Qualifizierungs- und Sensibilisierungsangebote'),
    ],
  },
  {
    name: 'die Aufgaben der Netzwerkkoordinierenden',
    path: network,
    shows: [
      words('Netzwerkstruktur', 'zuverlässig und tragfähig'),
      words('Institutionen und Fachkräften', 'umfassend'),
    ],
  },
  { name: 'die drei Bereiche der Zusammenarbeit', path: network, shows: [/Kinderschutz Jugendhilfe Prävention/] },
  {
    name: 'wofür die Veranstaltungen da sind',
    path: network,
    shows: [words('Austausch aller Stellen', 'Kinder- und Jugendhilfe'), words('konkret untereinander vernetzt')],
  },
  {
    name: 'die Mittel des Gesetzes auf der Seite des Netzwerks',
    path: network,
    shows: [words('strukturelle Vernetzung', 'Absprachen in Verfahren', 'Mitteilungswege')],
  },
  {
    name: 'die Koordination ist kooperativ und gleichberechtigt',
    path: press,
    shows: [words('Netzwerkkoordinierenden', 'gleichberechtigte Partner'), words('kooperative', 'effizient')],
  },
  {
    name: 'der Tag der Unterzeichnung ist nicht angegeben',
    path: network,
    shows: [words('Datum der Unterzeichnung ist nicht angegeben')],
  },
  {
    name: 'gleichberechtigte Partner',
    path: network,
    shows: [words('Netzwerkkoordinierenden sind gleichberechtigt', 'kooperativ')],
  },
  { name: 'effiziente Kommunikation und Entscheidung', path: network, shows: [words('effizient', 'Entscheidungen')] },
  {
    name: 'die Ziele des Netzwerks',
    path: network,
    shows: [
      words('vertrauensvolles, gut verknüpftes Netzwerk'),
      'Bürgernahe Informationsweitergabe',
      'Vielfalt vorhandener Angebote',
      'Doppelstrukturen',
      'Sensibilität',
    ],
  },
  {
    name: 'die Pläne des Netzwerks',
    path: network,
    shows: ['Veranstaltungen', words('Vernetzung der insoweit erfahrenen Fachkräfte'), words('breiten Öffentlichkeit')],
  },
  {
    name: 'was das Gesetz will',
    path: network,
    shows: [
      words('Jahr 2022', 'Landeskinderschutzgesetz'),
      words('Gefährdungen früh'),
      words('präventive Maßnahmen'),
      words('effizient und schnell', 'Verantwortungsgemeinschaft'),
    ],
  },
  ...townFacts({ district, office: 'Jugendamt der Stadt Emmerich am Rhein', towns: ['Emmerich am Rhein'] }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Geldern', towns: ['Geldern'] }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Goch', towns: ['Goch'] }),
  ...townFacts({ district, office: 'Jugendamt der Wallfahrtsstadt Kevelaer', towns: ['Kevelaer'] }),
  ...townFacts({ district, office: 'Jugendamt der Stadt Kleve', towns: ['Kleve'] }),
  ...townFacts({
    district,
    office: 'Kreis Kleve, Abteilung Jugend und Familie',
    towns: [
      'Bedburg-Hau',
      'Issum',
      'Kalkar',
      'Kerken',
      'Kranenburg',
      'Rees',
      'Rheurdt',
      'Straelen',
      'Uedem',
      'Wachtendonk',
      'Weeze',
    ],
  }),
];
