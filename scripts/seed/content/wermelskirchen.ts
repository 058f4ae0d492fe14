import type { NetworkContent } from './types.ts';

/**
 * Source: page of the town about its network. The second meeting is dated "Mittwoch, 6. November" without a year;
 * it follows the kick-off of November 2023, and the 6th of November is a Wednesday in 2024.
 */
export const wermelskirchen: NetworkContent = {
  district: {
    slug: 'wermelskirchen',
    name: 'Wermelskirchen',
    networkName: 'Netzwerk Kinderschutz Wermelskirchen',
    summary:
      'Das Netzwerk steht für die Kinder der Stadt ein und ermutigt alle Bürgerinnen und Bürger, aufmerksam hinzuschauen.',
    citizenMessage: `Schauen Sie bewusst hin, im privaten Umfeld wie im Beruf. Das Team des Netzwerkes Kinderschutz ermutigt dazu alle Bürgerinnen und Bürger in Wermelskirchen, denn die Verantwortung für den Schutz der Kinder tragen wir gemeinsam. Das Team hilft und unterstützt Sie dabei.

Fallen Ihnen in Ihrer Umgebung Anzeichen von Kindeswohlgefährdung oder Vernachlässigung auf? Dann rufen Sie ohne Zögern den Allgemeinen Sozialen Dienst (ASD) an.`,
    introduction:
      'Jedes Kind soll geschützt aufwachsen. Dafür ist das gesamte Gemeinwesen zuständig. Deshalb steht das Netzwerk Kinderschutz Wermelskirchen für die Kinder der Stadt ein.',
    goals: [
      {
        title: 'Kinderschutz präventiv betreiben',
        text: 'Das ist der Auftrag der Fachstelle. Ihre Mittel sind vor allem Netzwerkarbeit, Sensibilisierung, Öffentlichkeitsarbeit und Beratung. Sie richtet sich an alle Akteure, denen Kinderschutzfälle begegnen können, und an die Bürgerinnen und Bürger.',
      },
    ],
    coordinationTasks: [
      {
        title: 'Netzwerk aufbauen und koordinieren',
        text: 'Das Netzwerk zum Thema Kinderschutz in Wermelskirchen ist kommunal und interdisziplinär.',
      },
      {
        title: 'Kooperieren',
        text: 'Beim präventiven Kinderschutz arbeitet die Koordination mit mehreren Sachgebieten des Jugendamts Wermelskirchen sowie mit Einrichtungen zusammen.',
      },
      { title: 'Fortbildungen und Tagungen', text: 'Das Thema ist der Kinderschutz.' },
      {
        title: 'Beraten',
        text: 'Akteure der Jugendhilfe können sich mit fallbezogenen Fragen zum Kinderschutz an die Koordination wenden.',
      },
    ],
    legalBasis: `Am 1. Mai 2022 ist das Landeskinderschutzgesetz NRW in Kraft getreten. Es stärkt den Schutz von Kindern und Jugendlichen vor Vernachlässigung und Gewalt deutlich.

Das Gesetz nennt konkrete Maßnahmen. Sie heben die Qualität des Kinderschutzes und verbessern die strukturellen Rahmenbedingungen. Dazu gehören:

- In der Kinder- und Jugendhilfe kooperieren alle Akteure fester miteinander.
- In den Jugendämtern gelten einheitliche Mindeststandards.
- Die Jugendämter entwickeln ihre Qualität fortlaufend weiter.

Diese Standards gelten für den Schutzauftrag bei Kindeswohlgefährdung und ebenso für die Schutzkonzepte, die Einrichtungen und Angebote der Kinder- und Jugendhilfe haben.

Kinder sollen sicherer aufwachsen, weil ihre Rechte gefördert und gewahrt werden, auch ihr Recht auf Beteiligung. Der Schutz von Kindern und Jugendlichen hat Vorrang.`,
    legalBases: ['netzwerke-kinderschutz'],
  },
  jugendaemter: [{ key: 'wermelskirchen', name: 'Jugendamt Wermelskirchen', kind: 'stadt' }],
  municipalities: [{ name: 'Wermelskirchen', ags: '05378032', postcodes: ['42929'], jugendamt: 'wermelskirchen' }],
  contacts: [
    {
      key: 'asd',
      jugendamt: 'wermelskirchen',
      title: 'Allgemeiner Sozialer Dienst (ASD)',
      purposes: ['acute-in-hours'],
      organisation: 'Jugendamt Wermelskirchen',
      description: 'Bei Anzeichen von Kindeswohlgefährdung oder Vernachlässigung.',
      phones: [{ number: '+492196710511', kind: 'landline', label: null }],
      outOfHours: 'unknown',
      coverage: ['Wermelskirchen'],
      audiences: ['citizens', 'professionals'],
      order: 1,
    },
  ],
  events: [
    {
      slug: 'auftaktveranstaltung-november-2023',
      title: 'Auftaktveranstaltung des Netzwerks Kinderschutz Wermelskirchen',
      kind: 'kick-off',
      time: { type: 'month', month: '2023-11' },
      audience: 'professionals',
      organisers: [],
      jugendamt: 'wermelskirchen',
      summary: 'Der Auftakt des Netzwerks. Ein Jahr später folgte das zweite Treffen.',
    },
    {
      slug: 'zweites-treffen-2024-11-06',
      title: 'Zweites Treffen des Netzwerks Kinderschutz Wermelskirchen',
      kind: 'network-meeting',
      time: { type: 'timed', start: '2024-11-06T12:30' },
      onSite: true,
      venue: 'Bürgerzentrum der Stadt Wermelskirchen',
      address: { addition: null, street: 'Telegrafenstraße 29-33', postcode: null, city: 'Wermelskirchen' },
      audience: 'professionals',
      organisers: [],
      jugendamt: 'wermelskirchen',
      summary: 'Die Mitglieder des Netzwerks tauschen sich aus, festigen ihre Kooperationen und entwickeln sie weiter.',
      body: 'Auf die Teilnehmerinnen und Teilnehmer warten vielfältige Themen rund um den Kinderschutz. Jedes davon ist entstanden, weil die Akteurinnen und Akteure im Netzwerk zusammenarbeiten.',
    },
  ],
};
