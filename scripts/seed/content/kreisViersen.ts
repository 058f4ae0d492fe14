import type { NetworkContent } from './types.ts';

/** Source: page of the Kreis's Jugendamt about the coordination of the network. It names the five towns of this office only. */
export const kreisViersen: NetworkContent = {
  district: {
    slug: 'kreis-viersen',
    name: 'Kreis Viersen',
    networkName: 'Netzwerk Kinderschutz im Kreis Viersen',
    summary:
      'Für Brüggen, Grefrath, Niederkrüchten, Schwalmtal und Tönisvorst: Wer sich um ein Kind sorgt, findet hier den zuständigen Allgemeinen Sozialen Dienst. Fachkräfte finden Ziele, Aufgaben und Akteure des Netzwerks.',
    citizenMessage: `Es geht um den Schutz eines Kindes? Dann rufen Sie ohne Umweg den Allgemeinen Sozialen Dienst (ASD) an, der für den Ort zuständig ist. Das Team Ost ist für Grefrath und Tönisvorst da, das Team West für Schwalmtal, Brüggen und Niederkrüchten. Die Polizei erreichen Sie jederzeit unter 110.

Das Kind lebt an einem anderen Ort? Dann fragen Sie dort die Stadt oder Gemeinde nach dem zuständigen Jugendamt. Bei Gefahr hilft überall die 110.`,
    introduction:
      'Diese Seiten geben eine Orientierung: was die Koordination des Netzwerkes Kinderschutz tut, was das Netzwerk erreichen will und wer dazugehört. Die Aufgaben lehnen sich an die Vorgaben des Gesetzes an.',
    goals: [
      {
        title: 'Rahmenbedingungen für eine effektive und schnelle Zusammenarbeit sichern',
        text: 'Das ist das übergeordnete Ziel: Ist das Wohl eines Kindes möglicherweise gefährdet, sollen alle Beteiligten schnell und wirksam zusammenarbeiten können.',
      },
      {
        title: 'Akteure interkommunal vernetzen',
        text: 'Die Akteure sind über die Grenzen der einzelnen Kommune hinaus strukturell miteinander verbunden.',
      },
      {
        title: 'Einheitliche Absprachen treffen',
        text: 'Für das Verfahren bei möglicher Kindeswohlgefährdung gelten dieselben Absprachen.',
      },
      {
        title: 'Transparenz herstellen',
        text: 'Mitteilungswege und die Übermittlung von Informationen sind für alle nachvollziehbar.',
      },
    ],
    coordinationTasks: [
      { title: 'Fachliche Begleitung', text: 'Sie unterstützt das Netzwerk fachlich bei seinen Aufgaben.' },
      {
        title: 'Koordinierung der Netzwerkstrukturen',
        text: 'Sie stimmt die Maßnahmen ab, die das Netzwerk dauerhaft tragen, vor allem die Netzwerktreffen.',
      },
      {
        title: 'Regelmäßige Fortbildungsangebote',
        text: 'Sie organisiert für alle, die am Netzwerk teilnehmen, Fortbildungen nach deren Bedarf.',
      },
      {
        title: 'Informationstransfer und Vertretung',
        text: 'Sie tauscht Informationen mit anderen Netzwerken und Arbeitsgemeinschaften im Jugendamtsbezirk aus, die den Kinderschutz berühren, und vertritt das Netzwerk dort.',
      },
    ],
    networkTasks: [
      {
        title: 'Strukturelle Vernetzung',
        text: 'Das Netzwerk verbindet die Stellen, die mit möglicher Kindeswohlgefährdung zu tun haben.',
      },
      {
        title: 'Absprachen zum Verfahren',
        text: 'Es verabredet, wie alle bei möglicher Kindeswohlgefährdung vorgehen.',
      },
      {
        title: 'Transparente Übermittlung von Informationen',
        text: 'Wer im Kinderschutz welche Information an wen weitergibt, ist offengelegt.',
      },
      {
        title: 'Interdisziplinäre Qualifizierungsangebote',
        text: 'Es organisiert sie nach dem Bedarf und über die Berufsgruppen hinweg.',
      },
      {
        title: 'Effektive und schnelle Zusammenarbeit',
        text: 'Bei möglicher Kindeswohlgefährdung greifen die Schritte aller Beteiligten rasch ineinander.',
      },
    ],
    legalBasis:
      'Das Landeskinderschutzgesetz NRW (Artikel 1, § 9) beauftragt die Jugendämter, Netzwerke im Kinderschutz zu bilden und auszubauen. Dort arbeiten verschiedene Fachrichtungen und mehrere Kommunen zusammen: interdisziplinär und interkommunal.',
    legalBases: ['netzwerke-kinderschutz'],
    partnerGroups: [
      { key: 'jugendamt', title: 'Jugendamt', description: 'insbesondere der Allgemeine Soziale Dienst (ASD)' },
      { key: 'traeger', title: 'Träger von Einrichtungen und Diensten' },
      { key: 'insofa', title: 'Insoweit erfahrene Fachkräfte' },
      { key: 'geheimnistraeger', title: 'Geheimnisträger' },
      { key: 'schulen', title: 'Schulen' },
      { key: 'gesundheitsaemter', title: 'Gesundheitsämter' },
      { key: 'polizei-ordnungsbehoerden', title: 'Polizei- und Ordnungsbehörden' },
      { key: 'familiengerichte', title: 'Familiengerichte' },
      { key: 'staatsanwaltschaften', title: 'Staatsanwaltschaften' },
      { key: 'verfahrensbeistaende', title: 'Verfahrensbeistände' },
      { key: 'eingliederungshilfe', title: 'Träger der Eingliederungshilfe für Minderjährige' },
      { key: 'fruehe-hilfen', title: 'Netzwerke Frühe Hilfen' },
    ],
  },
  jugendaemter: [{ key: 'kreis-viersen', name: 'Jugendamt des Kreises Viersen', kind: 'kreis' }],
  municipalities: [
    { name: 'Brüggen', ags: '05166004', postcodes: ['41379'], jugendamt: 'kreis-viersen' },
    { name: 'Grefrath', ags: '05166008', postcodes: ['47929'], jugendamt: 'kreis-viersen' },
    { name: 'Niederkrüchten', ags: '05166020', postcodes: ['41372'], jugendamt: 'kreis-viersen' },
    { name: 'Schwalmtal', ags: '05166024', postcodes: ['41366'], jugendamt: 'kreis-viersen' },
    { name: 'Tönisvorst', ags: '05166028', postcodes: ['47918'], jugendamt: 'kreis-viersen' },
  ],
  contacts: [
    {
      key: 'asd-ost',
      jugendamt: 'kreis-viersen',
      title: 'Allgemeiner Sozialer Dienst (ASD), Team Ost',
      purposes: ['acute-in-hours'],
      organisation: 'Jugendamt des Kreises Viersen',
      phones: [{ number: '+491622916553', kind: 'mobile', label: null }],
      outOfHours: 'police-110',
      coverage: ['Grefrath', 'Tönisvorst'],
      audiences: ['citizens', 'professionals'],
      order: 1,
    },
    {
      key: 'asd-west',
      jugendamt: 'kreis-viersen',
      title: 'Allgemeiner Sozialer Dienst (ASD), Team West',
      purposes: ['acute-in-hours'],
      organisation: 'Jugendamt des Kreises Viersen',
      phones: [{ number: '+491721503330', kind: 'mobile', label: null }],
      outOfHours: 'police-110',
      coverage: ['Schwalmtal', 'Brüggen', 'Niederkrüchten'],
      audiences: ['citizens', 'professionals'],
      order: 2,
    },
  ],
};
