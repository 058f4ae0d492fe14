import type { NetworkContent } from './types.ts';
import { kreisSoestEvents } from './kreisSoestEvents.ts';
import { kreisSoestMunicipalities } from './kreisSoestMunicipalities.ts';

/** Source: page of the Stadt Soest about the network of the Kreis and its own regional group. The three other groups are not named there. */
export const kreisSoest: NetworkContent = {
  district: {
    slug: 'kreis-soest',
    name: 'Kreis Soest',
    networkName: 'Netzwerk Kinderschutz im Kreis Soest',
    summary:
      'Vier Jugendämter, ein kreisweites Netzwerk und vier lokale Regionalgruppen: Hier arbeiten Fachkräfte aus fünf Handlungsfeldern im Kinderschutz zusammen.',
    introduction: `Kein System und kein Handlungsfeld kann Kinder und Jugendliche allein wirksam vor Gefährdungen schützen. Dazu müssen die Akteurinnen und Akteure zusammenarbeiten. Genau das organisiert das Netzwerk Kinderschutz.

Angesprochen sind alle Fachkräfte der fünf Handlungsfelder, die am Kinderschutz beteiligt sind.

Mehrere entsetzliche Fälle, in denen Kinder missbraucht oder vernachlässigt wurden, und die Berichte darüber in den Medien haben die Fachöffentlichkeit in den letzten Jahren wachsamer gemacht.`,
    quote: {
      text: 'Kinderschutz ist eine zentrale und dauerhafte gesamtgesellschaftliche Aufgabe. Wesentliche Voraussetzung für einen wirksamen Kinderschutz ist, dass er als gemeinsame Aufgabe aller beteiligten Handlungsfelder verstanden wird.',
      source: 'kinderschutz.nrw',
    },
    sharedResponsibility: `Im Juni 2024 gründeten vier Jugendämter das kreisweite Netzwerk, mit einer Auftaktveranstaltung in der VHS Lippstadt: Kreisjugendamt Soest, Stadtjugendamt Lippstadt, Stadtjugendamt Soest und Stadtjugendamt Warstein.

Zum Netzwerk gehören vier lokale Regionalgruppen. Ihre Ergebnisse und Themen kommen im kreisweiten Netzwerk zur Sprache; dort entstehen zum Beispiel Absprachen, die im ganzen Kreis gelten.`,
    goals: [
      {
        title: 'Effektiv und schnell zusammenarbeiten',
        text: 'Das Netzwerk schafft die Rahmenbedingungen dafür, dass alle bei einer möglichen Kindeswohlgefährdung effektiv und schnell zusammenarbeiten.',
      },
      {
        title: 'Sich strukturell vernetzen',
        text: 'Das gilt für alle Stellen im Jugendamtsbezirk, die mit einer möglichen Kindeswohlgefährdung befasst sind.',
      },
      {
        title: 'Einander verstehen und kennen',
        text: 'Wichtig ist, die Handlungslogik der anderen nachzuvollziehen und zu wissen, wer dort ansprechbar ist.',
      },
    ],
    coordinationTasks: [
      { title: 'Fachliche Begleitung des Netzwerks' },
      {
        title: 'Koordinierung der Netzwerkstrukturen',
        text: 'Dazu gehören alle Maßnahmen, die diese Strukturen sichern, besonders die Netzwerktreffen.',
      },
      {
        title: 'Fortbildungsangebote',
        text: 'Sie werden nach dem Bedarf derer organisiert, die am Netzwerk teilnehmen.',
      },
      {
        title: 'Informationstransfer und Vertretung',
        text: 'Informationen fließen in das Netzwerk Kinderschutz und aus ihm heraus. In anderen Netzwerken und Arbeitsgemeinschaften, die den Kinderschutz berühren, vertritt die Koordination das Netzwerk.',
      },
      {
        title: 'Information der Öffentlichkeit',
        text: 'Alle können erfahren, welche Verfahren, Strukturen und Absprachen es gibt.',
      },
    ],
    fieldsOfAction: ['Kinder- und Jugendhilfe', 'Gesundheit', 'Schule', 'Justiz', 'Strafverfolgung'],
    plans: [
      {
        title: 'Jährliche kreisweite Fachtage',
        text: 'Einmal im Jahr soll ein Fachtag für den ganzen Kreis stattfinden.',
      },
    ],
    legalBasis: `Seit dem 01.05.2022 gilt das Gesetz zum Schutz des Kindeswohls und zur Weiterentwicklung und Verbesserung des Schutzes von Kindern und Jugendlichen in Nordrhein-Westfalen, kurz Landeskinderschutzgesetz.

Sein § 9 verpflichtet jedes Jugendamt in NRW, ein Netzwerk zu bilden. Darin arbeiten die Fachrichtungen interdisziplinär zusammen, wenn sie den Schutzauftrag bei Kindeswohlgefährdung wahrnehmen. Mehrere Jugendämter oder Kommunen dürfen sich dafür bezirksübergreifend oder interkommunal zusammenschließen.

Jedes Jugendamt richtet außerdem eine Koordinierungsstelle ein: für das eigene Netzwerk oder für das, an dem es teilnimmt.`,
    legalBases: ['netzwerke-kinderschutz'],
    howToJoin:
      'Sie möchten im Netzwerk Kinderschutz mitarbeiten oder haben Fragen dazu? Melden Sie sich gerne bei Frau Kremer.',
    joinContact: 'koordination-soest',
  },
  jugendaemter: [
    { key: 'kreis-soest', name: 'Kreisjugendamt Soest', kind: 'kreis' },
    { key: 'lippstadt', name: 'Stadtjugendamt Lippstadt', kind: 'stadt' },
    { key: 'stadt-soest', name: 'Stadtjugendamt Soest', kind: 'stadt' },
    { key: 'warstein', name: 'Stadtjugendamt Warstein', kind: 'stadt' },
  ],
  municipalities: kreisSoestMunicipalities,
  contacts: [
    {
      key: 'koordination-soest',
      jugendamt: 'stadt-soest',
      title: 'Koordination Netzwerk Kinderschutz',
      purposes: ['coordination', 'verfahrenslotse'],
      person: 'Frau Kremer',
      personFunctions: ['Verfahrenslotse'],
      organisation: 'Stadt Soest',
      description: 'Ansprechperson für Fragen zum Netzwerk und für alle, die aufgenommen werden möchten.',
      phones: [{ number: '+4929211032357', kind: 'landline', label: null }],
      emails: [{ address: 's.kremer@soest.de', label: null }],
      outOfHours: 'unknown',
      address: { addition: 'Rathaus I', street: 'Am Vreithof 8', postcode: '59494', city: 'Soest' },
      audiences: ['professionals', 'members'],
      order: 1,
    },
  ],
  groups: [
    {
      key: 'netzwerk',
      slug: 'kreisweites-netzwerk',
      name: 'Kreisweites Netzwerk Kinderschutz',
      kind: 'network',
      meetingNote: 'Jährlich soll ein kreisweiter Fachtag stattfinden.',
      description:
        'Hier kommen die Ergebnisse und Themen der vier lokalen Regionalgruppen zusammen. Nähere Angaben liegen bisher nur zur Regionalgruppe Soest vor.',
      order: 1,
    },
    {
      key: 'regionalgruppe',
      slug: 'regionalgruppe-soest',
      name: 'Regionalgruppe Soest',
      kind: 'regional',
      parent: 'netzwerk',
      jugendamt: 'stadt-soest',
      meetingsPerYear: 3,
      description:
        'Eine der vier lokalen Regionalgruppen. Sie hat einen eigenen Arbeitskreis der insoweit erfahrenen Fachkräfte.',
      contact: 'koordination-soest',
      order: 2,
    },
    {
      key: 'ak-insofa',
      slug: 'arbeitskreis-insofa',
      name: 'Arbeitskreis der insoweit erfahrenen Fachkräfte (AK InsoFa)',
      kind: 'working',
      parent: 'regionalgruppe',
      jugendamt: 'stadt-soest',
      meetingsPerYear: 4,
      description:
        'Insoweit erfahrene Fachkräfte, die in Soest arbeiten, tauschen sich hier fachlich untereinander aus.',
      contact: 'koordination-soest',
      order: 3,
    },
  ],
  events: kreisSoestEvents,
};
