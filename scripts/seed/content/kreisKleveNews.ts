import type { NewsContent } from './types.ts';

/** In the order of the picture, from the left. */
export const signatories = [
  { name: 'Nicola Kühnen', organisation: 'Emmerich am Rhein' },
  { name: 'Thomas Hintz', organisation: 'Kreis Kleve' },
  { name: 'Carina Clanzett', organisation: 'Geldern' },
  { name: 'Eike Stoverink', organisation: 'Stadt Kleve' },
  { name: 'Ina Hahnen', organisation: 'Kevelaer' },
  { name: 'Hanne Kosman', organisation: 'Goch' },
  { name: 'Frank Peulen', organisation: 'Kevelaer' },
];

export const kreisKleveNews: NewsContent[] = [
  {
    slug: 'jugendaemter-bilden-netzwerk',
    title: 'Sechs Jugendämter im Kreis Kleve bilden ein Netzwerk für den Kinderschutz',
    teaser:
      'Emmerich am Rhein, Geldern, Goch, Kevelaer, die Stadt und der Kreis Kleve haben eine Kooperationsvereinbarung unterzeichnet.',
    body: `Im Kreis Kleve gibt es jetzt ein Netzwerk für den Kinderschutz. Alle sechs Jugendämter machen mit: die der Städte Emmerich am Rhein, Geldern und Goch, der Wallfahrtsstadt Kevelaer, der Stadt Kleve und die Abteilung Jugend und Familie des Kreises Kleve. Sie wollen, dass Kinder im gesamten Kreisgebiet dauerhaft sicherer leben und dass es ihnen gut geht. Dafür bündeln sie ihre Ressourcen, wie es das Landeskinderschutzgesetz NRW vorsieht.

Jedes Jugendamt ist durch eine Person vertreten, die das Netzwerk mit koordiniert. Diese Netzwerkkoordinierenden bauen eine zuverlässige und tragfähige Struktur auf. Institutionen und Fachkräfte aus Kinderschutz, Jugendhilfe und Prävention sind dabei enge Partner, damit alle Belange des Kinderschutzes umfassend abgedeckt sind. Einen Schwerpunkt bilden Qualifizierungs- und Sensibilisierungsangebote für Fachkräfte: Alle sollen das Thema auf dieselbe Weise verstehen und aufmerksamer dafür werden.

### Nutzen, was es schon gibt

Das Netzwerk soll auf Vertrauen beruhen, gut verknüpft sein und auf mögliche Kindeswohlgefährdungen effektiv reagieren. Zugleich sollen Informationen bürgernah weitergegeben werden. Vorhandene Angebote werden genutzt, statt Doppelstrukturen zu schaffen.

Für das Jahr der Mitteilung sind mehrere Veranstaltungen geplant. Sie bringen alle Stellen ins Gespräch, die sich mit der Kinder- und Jugendhilfe befassen. Vorgesehen ist zum Beispiel, die insoweit erfahrenen Fachkräfte konkret miteinander zu vernetzen. Außerdem soll die breite Öffentlichkeit mehr über den Kinderschutz erfahren.

Alle Netzwerkkoordinierenden sind gleichberechtigte Partner. Diese kooperative Form der Koordination erleichtert es ihnen, effizient zu kommunizieren und zu entscheiden.

### Was das Gesetz will

Das Landeskinderschutzgesetz aus dem Jahr 2022 soll den Kinderschutz in Nordrhein-Westfalen stärken, mit besseren Bedingungen für Prävention und Intervention. Gefährdungen sollen früh erkannt, präventive Maßnahmen verstärkt und im Bedarfsfall schnell und effizient geholfen werden, getragen von einer Verantwortungsgemeinschaft. Erreicht werden soll das mit struktureller Vernetzung, klaren Absprachen in Verfahren und transparenten Mitteilungswegen.`,
    photo: {
      caption: `Sie haben die Kooperationsvereinbarung des Netzwerkes Kinderschutz unterschrieben (v. l.): ${listSignatories()}.`,
      credit: 'Stadt Emmerich am Rhein',
    },
    source: 'Stadt Emmerich am Rhein / tm',
  },
];

function listSignatories(): string {
  const names = signatories.map(({ name, organisation }) => `${name} (${organisation})`);
  return `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`;
}
