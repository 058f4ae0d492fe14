import type { NetworkContent } from './types.ts';

/** Source: page about aims, attitude and shared responsibility of the network. It names no phone number, person or date. */
export const kreisMindenLuebbecke: NetworkContent = {
  district: {
    slug: 'kreis-minden-luebbecke',
    name: 'Kreis Minden-Lübbecke',
    networkName: 'Netzwerk Kinderschutz im Kreis Minden-Lübbecke',
    summary:
      'Vier Jugendämter bauen gemeinsam ein Netzwerk auf: der Kreis Minden-Lübbecke und die Städte Minden, Porta Westfalica und Bad Oeynhausen.',
    introduction: `Jeder Jugendamtsbezirk muss die Stellen im Kinderschutz strukturell vernetzen. Im Kreis Minden-Lübbecke übernehmen das die Koordinationsstellen der vier Jugendämter: Sie bauen das Netzwerk Kinderschutz auf und koordinieren es.

Das Netzwerk erklärt der Öffentlichkeit bürgernah, welche Verfahren und Strukturen es im Kinderschutz gibt und wer ansprechbar ist.`,
    quote: {
      text: 'Alle Personen, die im Bereich Kinderschutz tätig sind, sollen sich im Umgang mit Fällen von Kindeswohlgefährdungen noch sicherer fühlen.',
      source: 'www.land.nrw',
    },
    sharedResponsibility: `Die Jugendämter des Kreises Minden-Lübbecke, der Stadt Minden, der Stadt Porta Westfalica und der Stadt Bad Oeynhausen sind im Kinderschutz eine Verantwortungsgemeinschaft. Zu ihr gehören im ganzen Kreisgebiet auch Vertretungen aus Kinder- und Jugendhilfe, Justiz, Schule, Kindertageseinrichtungen und Gesundheitswesen.

Besteht der Verdacht, dass das Wohl eines Kindes gefährdet ist, nimmt jedes Handlungsfeld seinen Schutzauftrag wahr. Die nächsten Schritte gehen alle kooperativ, damit das Kind so gut wie möglich vor weiteren Gefahren geschützt ist.`,
    goals: [
      {
        title: 'Handlungssicherheit',
        text: 'Alle stimmen ab, wie sie bei möglicher Kindeswohlgefährdung nach § 8a SGB VIII vorgehen. Das gibt den Teilnehmenden Sicherheit, im Beruf wie im Ehrenamt.',
      },
      {
        title: 'Regelmäßiger Austausch',
        text: 'Die Partnerinnen und Partner des Netzwerks sprechen regelmäßig miteinander. So kommen Informationen zielgerichtet und transparent an. (§ 9 Absatz 2 Landeskinderschutzgesetz NRW)',
      },
      {
        title: 'Bürgernahe Information',
        text: 'Die Öffentlichkeit erfährt, welche Verfahren, Strukturen und Ansprechpersonen es im Kinderschutz gibt. Das Netzwerk nennt dazu: Landeskinderschutzgesetz § 2.',
      },
      {
        title: 'Transparente Meldewege',
        text: 'Einheitliche Verfahren werden erarbeitet; die Meldewege nach § 4 des Gesetzes zur Kooperation und Information im Kinderschutz (KKG) werden nachvollziehbar dargestellt. (§ 9 Absatz 3 Landeskinderschutzgesetz NRW)',
      },
    ],
    principles: [
      { title: 'Kinder sehen und ansehen', text: 'Kinderschutz richtet den Blick auf das Kind selbst.' },
      { title: 'Kinder beobachten', text: 'Zum Kinderschutz gehört, auf das Kind zu achten.' },
      { title: 'Kinder aktiv einbeziehen', text: 'In der Praxis des Kinderschutzes wirken Kinder mit.' },
      { title: 'Mit Kindern sprechen', text: 'Kinderschutz führt das Gespräch mit dem Kind.' },
      { title: 'Gemeinsam als Netzwerk handeln', text: 'Allein gelingt Kinderschutz keiner Stelle.' },
      { title: 'Gesamtverantwortung tragen', text: 'Sie liegt bei allen beteiligten Akteuren.' },
    ],
    networkTasks: [
      {
        title: 'Anonymisierte Fallkonferenzen',
        text: 'Sie sind im Netzwerk möglich, um Kinder bestmöglich zu schützen. Das Netzwerk nennt dazu: Landeskinderschutzgesetz § 2.',
      },
      {
        title: 'Qualifizierungsangebote',
        text: 'Mindestens dreimal im Jahr, interdisziplinär und nach Bedarf, für Einrichtungen und Berufsgruppen. (§ 9 Absatz 5 Landeskinderschutzgesetz NRW)',
      },
    ],
    fieldsOfAction: ['Kinder- und Jugendhilfe', 'Justiz', 'Schule', 'Kindertageseinrichtungen', 'Gesundheitswesen'],
    plans: [
      {
        title: 'Gemeinsamer Leitfaden des Kreises Minden-Lübbecke',
        text: 'Er soll unter anderem die einheitlichen Verfahren und die Meldewege enthalten. (§ 9 Absatz 3 Landeskinderschutzgesetz NRW)',
      },
    ],
    legalBasis: `Wie oft das Netzwerk Qualifizierungen anbietet, legt das Landeskinderschutzgesetz NRW in § 9 Absatz 5 fest:

> „(5) Das Netzwerk Kinderschutz organisiert mit Unterstützung der Koordinierungsstelle Kinderschutz bedarfsgerecht, mindestens jedoch dreimal jährlich, interdisziplinäre Qualifizierungsangebote zur Wahrnehmung des Schutzauftrags bei Kindeswohlgefährdung für Einrichtungen oder Berufsgruppen nach Absatz 4.“ (Landeskinderschutzgesetz NRW § 9 (5))`,
    legalBases: ['netzwerke-kinderschutz', 'schutzauftrag-jugendamt', 'beratung-und-information-geheimnistraeger'],
  },
  jugendaemter: [
    { key: 'kreis-minden-luebbecke', name: 'Jugendamt des Kreises Minden-Lübbecke', kind: 'kreis' },
    { key: 'minden', name: 'Jugendamt der Stadt Minden', kind: 'stadt' },
    { key: 'porta-westfalica', name: 'Jugendamt der Stadt Porta Westfalica', kind: 'stadt' },
    { key: 'bad-oeynhausen', name: 'Jugendamt der Stadt Bad Oeynhausen', kind: 'stadt' },
  ],
  municipalities: [
    { name: 'Bad Oeynhausen', ags: '05770004', postcodes: ['32545', '32547', '32549'], jugendamt: 'bad-oeynhausen' },
    { name: 'Espelkamp', ags: '05770008', postcodes: ['32339'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Hille', ags: '05770012', postcodes: ['32479'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Hüllhorst', ags: '05770016', postcodes: ['32609'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Lübbecke', ags: '05770020', postcodes: ['32312'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Minden', ags: '05770024', postcodes: ['32423', '32425', '32427', '32429'], jugendamt: 'minden' },
    { name: 'Petershagen', ags: '05770028', postcodes: ['32469'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Porta Westfalica', ags: '05770032', postcodes: ['32457'], jugendamt: 'porta-westfalica' },
    { name: 'Preußisch Oldendorf', ags: '05770036', postcodes: ['32361'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Rahden', ags: '05770040', postcodes: ['32369'], jugendamt: 'kreis-minden-luebbecke' },
    { name: 'Stemwede', ags: '05770044', postcodes: ['32351'], jugendamt: 'kreis-minden-luebbecke' },
  ],
  guides: [
    {
      slug: 'gemeinsamer-leitfaden',
      title: 'Gemeinsamer Leitfaden des Kreises Minden-Lübbecke',
      summary: 'In Vorbereitung: einheitliche Verfahren und Meldewege für das ganze Kreisgebiet.',
      introduction: `Das Netzwerk erarbeitet einheitliche Verfahren für den Kreis Minden-Lübbecke. Ein gemeinsamer Leitfaden soll sie festhalten. Auch die Meldewege nach § 4 des Gesetzes zur Kooperation und Information im Kinderschutz sollen dort transparent dargestellt sein, neben anderem.

Grundlage ist § 9 Absatz 3 Landeskinderschutzgesetz NRW.`,
    },
  ],
};
