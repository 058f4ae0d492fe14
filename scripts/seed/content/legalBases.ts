import type { LegalBasisContent } from './types.ts';

/** The rules that the networks work with, told in plain words. The wording of the law is what counts. */
export const legalBases: LegalBasisContent[] = [
  {
    slug: 'netzwerke-kinderschutz',
    citation: '§ 9 Landeskinderschutzgesetz NRW',
    title: 'Netzwerke Kinderschutz',
    summary:
      'Jugendämter bilden Netzwerke, in denen alle zusammenarbeiten, die Kinder schützen: ein Jugendamt für sich oder mehrere gemeinsam. Jedes Jugendamt hat dafür eine Koordinierungsstelle. Das Netzwerk sichert eine effektive und schnelle Zusammenarbeit, trifft Absprachen zum Verfahren und macht Mitteilungswege transparent. Mindestens dreimal im Jahr bietet es interdisziplinäre Qualifizierungen an. Das Gesetz gilt seit dem 1. Mai 2022.',
    url: 'https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=48647&anw_nr=2&aufgehoben=N&det_id=631018',
    source: 'recht.nrw.de (Stand 14.12.2024)',
  },
  {
    slug: 'schutzauftrag-jugendamt',
    citation: '§ 8a SGB VIII',
    title: 'Schutzauftrag bei Kindeswohlgefährdung',
    summary:
      'Erfährt das Jugendamt von gewichtigen Anhaltspunkten, schätzen mehrere Fachkräfte das Risiko gemeinsam ein. Eltern und Kind werden einbezogen, wenn der Schutz des Kindes das zulässt. Das Jugendamt bietet Hilfe an, ruft wenn nötig das Familiengericht an und nimmt ein Kind bei dringender Gefahr in Obhut. Einrichtungen und Dienste schätzen nach Vereinbarung selbst ein, lassen sich von einer insoweit erfahrenen Fachkraft beraten und informieren das Jugendamt, wenn die Gefahr anders nicht abzuwenden ist.',
    url: 'https://www.gesetze-im-internet.de/sgb_8/__8a.html',
    source: 'lxgesetze.de (Stand Mai 2024)',
  },
  {
    slug: 'beratung-im-kinderschutz',
    citation: '§ 8b SGB VIII',
    title: 'Fachliche Beratung zum Schutz von Kindern und Jugendlichen',
    summary:
      'Wer beruflich mit Kindern oder Jugendlichen zu tun hat, kann sich von einer insoweit erfahrenen Fachkraft beraten lassen, um eine mögliche Gefährdung einzuschätzen.',
    url: 'https://www.gesetze-im-internet.de/sgb_8/__8b.html',
    source: 'psg.nrw, kevelaer.de',
  },
  {
    slug: 'beratung-und-information-geheimnistraeger',
    citation: '§ 4 KKG',
    title: 'Beratung und Information durch Geheimnisträger',
    summary:
      'Für Berufe mit Schweigepflicht gilt eine Reihenfolge: zuerst mit Kind und Eltern sprechen und für Hilfe werben, wenn das den Schutz nicht gefährdet; sich dabei pseudonymisiert beraten lassen; reicht das nicht, dürfen sie das Jugendamt informieren. Die Betroffenen erfahren es vorher, außer das gefährdet das Kind. Das Jugendamt soll danach zurückmelden, ob sich die Anhaltspunkte bestätigt haben und ob es tätig geworden ist.',
    url: 'https://www.gesetze-im-internet.de/kkg/__4.html',
    source: 'haufe.de, kinderschutz-in-nrw.de',
  },
  {
    slug: 'schule-und-kinderschutz',
    citation: '§ 42 Absatz 6 Schulgesetz NRW',
    title: 'Schutzauftrag der Schulen',
    summary:
      'Schulen gehen jedem Anschein von Vernachlässigung oder Misshandlung nach. Sie entscheiden rechtzeitig, ob das Jugendamt oder andere Stellen einbezogen werden. Jede Schule hat ein Schutzkonzept gegen Gewalt und sexuellen Missbrauch.',
    url: null,
    source: 'schulministerium.nrw',
  },
  {
    slug: 'verfahrenslotse',
    citation: '§ 10b SGB VIII',
    title: 'Verfahrenslotse',
    summary:
      'Seit dem 1. Januar 2024 begleiten Verfahrenslotsen junge Menschen mit Behinderung oder drohender Behinderung und ihre Familien unabhängig auf dem Weg zur Eingliederungshilfe.',
    url: 'https://www.gesetze-im-internet.de/sgb_8/__10b.html',
    source: 'blja.bayern.de, caritas-nrw.de',
  },
  {
    slug: 'fruehe-hilfen',
    citation: '§§ 1 und 3 KKG',
    title: 'Frühe Hilfen',
    summary:
      'Frühe Hilfen unterstützen werdende Eltern und Familien, vor allem in den ersten Lebensjahren. Sie haben eigene Netzwerke und wirken vorbeugend.',
    url: 'https://www.gesetze-im-internet.de/kkg/__3.html',
    source: 'obk.de',
  },
];
