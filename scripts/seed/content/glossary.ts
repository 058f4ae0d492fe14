import type { GlossaryContent } from './types.ts';

export const glossary: GlossaryContent[] = [
  {
    term: 'Allgemeiner Sozialer Dienst (ASD)',
    synonyms: ['ASD', 'Bezirkssozialdienst', 'KSD', 'Kinderschutzdienst', 'Regionaler Familiendienst'],
    definition:
      'Der soziale Dienst des Jugendamts. Er nimmt Hinweise auf Gefährdungen an, berät Familien und leitet Hilfen ein. Er heißt nicht überall gleich.',
    source: null,
  },
  {
    term: 'Anonymisierte Fallkonferenz',
    synonyms: ['Fallbesprechung'],
    definition:
      'Fachkräfte besprechen einen Fall so, dass niemand erkennen kann, um welches Kind und welche Familie es geht.',
    source: null,
  },
  {
    term: 'Frühe Hilfen',
    synonyms: [],
    definition:
      'Vorbeugende Angebote für werdende Eltern und Familien, vor allem in den ersten Lebensjahren. Sie haben eigene Netzwerke.',
    source: '§§ 1 und 3 KKG',
  },
  {
    term: 'Geheimnisträger',
    synonyms: ['Berufsgeheimnisträger', 'Schweigepflicht'],
    definition:
      'Menschen in Berufen mit Schweigepflicht, zum Beispiel in Arztpraxen, Zahnarztpraxen, als Hebamme, in der Psychologie, in Beratungsstellen, in der Sozialarbeit oder als Lehrkraft. Wann sie das Jugendamt informieren dürfen, regelt § 4 KKG.',
    source: '§ 4 Absatz 1 KKG',
  },
  {
    term: 'Gewichtige Anhaltspunkte',
    synonyms: ['Anzeichen', 'Hinweise'],
    definition:
      'Konkrete Hinweise auf Handlungen oder Lebensumstände, die ein Kind gefährden, gleich wer sie verursacht.',
    source: 'wuppertal.de',
  },
  {
    term: 'Insoweit erfahrene Fachkraft',
    synonyms: ['InsoFa', 'IeF', 'Kinderschutzfachkraft', 'insofern erfahrene Fachkraft'],
    definition:
      'Sie berät andere Fachkräfte, wenn diese eine mögliche Gefährdung einschätzen. Die Beratung ist anonym oder pseudonymisiert. Die Verantwortung für den Fall bleibt bei der Person, die fragt.',
    source: '§§ 8a und 8b SGB VIII, § 4 KKG',
  },
  {
    term: 'Kindeswohlgefährdung',
    synonyms: ['KWG'],
    definition:
      'Eine gegenwärtige Gefahr, die so groß ist, dass ein Kind ohne Hilfe mit hoher Sicherheit erheblichen Schaden an Körper, Geist oder Seele nimmt.',
    source: 'Bundesgerichtshof (1956), § 1666 BGB',
  },
  {
    term: 'Koordinierungsstelle',
    synonyms: ['Netzwerkkoordination', 'Koordination'],
    definition:
      'Die Stelle eines Jugendamts, die das Netzwerk Kinderschutz fachlich begleitet, Treffen und Fortbildungen organisiert und Informationen weitergibt.',
    source: '§ 9 Absatz 2 Landeskinderschutzgesetz NRW',
  },
  {
    term: 'Landeskinderschutzgesetz NRW',
    synonyms: ['LKiSchG', 'LKSG', 'LKSchG NRW', 'LKG', 'NRWLKiSchG'],
    definition:
      'Das Gesetz zum Schutz des Kindeswohls und zur Weiterentwicklung und Verbesserung des Schutzes von Kindern und Jugendlichen in Nordrhein-Westfalen. Es gilt seit dem 1. Mai 2022.',
    source: 'recht.nrw.de',
  },
  {
    term: 'Netzwerk Kinderschutz',
    synonyms: ['Kinderschutznetzwerk'],
    definition:
      'Zusammenschluss aller Stellen einer Region, die Kinder schützen. Jedes Jugendamt in Nordrhein-Westfalen bildet eines, allein oder mit anderen Jugendämtern.',
    source: '§ 9 Landeskinderschutzgesetz NRW',
  },
  {
    term: 'Schutzkonzept',
    synonyms: ['Kinderschutzkonzept', 'Rechte- und Schutzkonzept'],
    definition:
      'Ein schriftlicher Plan, mit dem eine Einrichtung die Rechte von Kindern sichert und sie vor Gewalt schützt.',
    source: '§ 11 Landeskinderschutzgesetz NRW, § 42 Schulgesetz NRW',
  },
  {
    term: 'Verfahrensbeistand',
    synonyms: ['Anwalt des Kindes'],
    definition: 'Vertritt die Interessen eines Kindes vor dem Familiengericht.',
    source: 'siegen.de',
  },
  {
    term: 'Verfahrenslotse',
    synonyms: ['Verfahrenslotsin'],
    definition:
      'Hilft jungen Menschen mit Behinderung oder drohender Behinderung und ihren Familien unabhängig auf dem Weg zur Eingliederungshilfe. Keine Stelle für Meldungen im Kinderschutz.',
    source: '§ 10b SGB VIII',
  },
];
