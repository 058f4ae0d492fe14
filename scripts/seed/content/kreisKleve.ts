import { kreisKleveMunicipalities } from './kreisKleveMunicipalities.ts';
import { kreisKleveNews, signatories } from './kreisKleveNews.ts';
import type { NetworkContent } from './types.ts';

/** Source: press text of the Stadt Emmerich am Rhein. It names neither the day of the signing nor any phone number. */
export const kreisKleve: NetworkContent = {
  district: {
    slug: 'kreis-kleve',
    name: 'Kreis Kleve',
    networkName: 'Netzwerk Kinderschutz im Kreis Kleve',
    summary:
      'Die sechs Jugendämter im Kreis Kleve sind gleichberechtigte Partner in einem Netzwerk für den Kinderschutz.',
    introduction:
      'Die sechs Jugendämter im Kreis Kleve haben ein gemeinsames Anliegen: Kinder sollen im ganzen Kreisgebiet sicher sein und gut aufwachsen, und das auf Dauer. Nach dem Landeskinderschutzgesetz NRW bündeln sie dafür ihre Ressourcen und gehen gemeinsam neue Wege.',
    sharedResponsibility: `Jedes Jugendamt ist durch eine Person vertreten, die das Netzwerk mit koordiniert. Alle Netzwerkkoordinierenden sind gleichberechtigt und arbeiten kooperativ zusammen. So verständigen sie sich effizient und kommen zügig zu Entscheidungen.`,
    goals: [
      {
        title: 'Ein vertrauensvolles, gut verknüpftes Netzwerk',
        text: 'Es soll auf mögliche Kindeswohlgefährdungen effektiv reagieren können.',
      },
      { title: 'Bürgernahe Informationsweitergabe', text: 'Auch Bürgerinnen und Bürger sollen gut informiert sein.' },
      {
        title: 'Vielfalt vorhandener Angebote nutzen',
        text: 'Was es schon gibt, wird genutzt. Doppelstrukturen sollen nicht entstehen.',
      },
      {
        title: 'Gemeinsames Verständnis und erhöhte Sensibilität',
        text: 'Ein zentraler Schwerpunkt sind Qualifizierungs- und Sensibilisierungsangebote für Fachkräfte im Kinderschutz.',
      },
    ],
    coordinationTasks: [
      {
        title: 'Netzwerkstruktur entwickeln',
        text: 'Die Netzwerkkoordinierenden sorgen maßgeblich dafür, dass sie zuverlässig und tragfähig wird.',
      },
      {
        title: 'Eng zusammenarbeiten',
        text: 'Sie suchen die Nähe zu Institutionen und Fachkräften aus Kinderschutz, Jugendhilfe und Prävention, damit alle Belange des Kinderschutzes umfassend abgedeckt sind.',
      },
    ],
    fieldsOfAction: ['Kinderschutz', 'Jugendhilfe', 'Prävention'],
    plans: [
      {
        title: 'Eine Reihe von Veranstaltungen',
        text: 'Für das Jahr der Pressemitteilung geplant: Sie fördern den Austausch aller Stellen, die sich mit der Kinder- und Jugendhilfe befassen.',
      },
      {
        title: 'Vernetzung der insoweit erfahrenen Fachkräfte',
        text: 'Sie sollen ganz konkret untereinander vernetzt werden.',
      },
      { title: 'Information der breiten Öffentlichkeit', text: 'Sie soll mehr über den Kinderschutz erfahren.' },
    ],
    legalBasis: `Seit dem Jahr 2022 gibt es das Landeskinderschutzgesetz. Es soll den Kinderschutz in Nordrhein-Westfalen stärken und bessere Voraussetzungen für Prävention und Intervention bei möglichen Kindeswohlgefährdungen schaffen. Übergeordnet geht es darum:

- mögliche Gefährdungen früh zu erkennen,
- präventive Maßnahmen zu verstärken,
- im Bedarfsfall effizient und schnell zu helfen, innerhalb einer Verantwortungsgemeinschaft.

Drei Mittel führen dorthin: strukturelle Vernetzung, klare Absprachen in Verfahren und transparente Mitteilungswege.`,
    legalBases: ['netzwerke-kinderschutz'],
    agreement: {
      title: 'Kooperationsvereinbarung des Netzwerkes Kinderschutz',
      parties: [
        'Jugendamt der Stadt Emmerich am Rhein',
        'Jugendamt der Stadt Geldern',
        'Jugendamt der Stadt Goch',
        'Jugendamt der Wallfahrtsstadt Kevelaer',
        'Jugendamt der Stadt Kleve',
        'Kreis Kleve, Abteilung Jugend und Familie',
      ],
      signatories,
      text: 'Die sechs Jugendämter haben sich zum Netzwerk Kinderschutz zusammengeschlossen und eine Kooperationsvereinbarung unterzeichnet. Das Datum der Unterzeichnung ist nicht angegeben.',
    },
  },
  jugendaemter: [
    { key: 'emmerich', name: 'Jugendamt der Stadt Emmerich am Rhein', kind: 'stadt' },
    { key: 'geldern', name: 'Jugendamt der Stadt Geldern', kind: 'stadt' },
    { key: 'goch', name: 'Jugendamt der Stadt Goch', kind: 'stadt' },
    { key: 'kevelaer', name: 'Jugendamt der Wallfahrtsstadt Kevelaer', kind: 'stadt' },
    { key: 'stadt-kleve', name: 'Jugendamt der Stadt Kleve', kind: 'stadt' },
    { key: 'kreis-kleve', name: 'Kreis Kleve, Abteilung Jugend und Familie', kind: 'kreis' },
  ],
  municipalities: kreisKleveMunicipalities,
  news: kreisKleveNews,
};
