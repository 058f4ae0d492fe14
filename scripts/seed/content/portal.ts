import type { Markdown } from './types.ts';

const operatorMissing =
  'Diese Website ist eine Vorführung der Software Schutznetz. Sie wird von keinem Jugendamt und von keiner anderen Behörde betrieben.';

/** Texts of the portal. No operator is made up: the legal pages say that this is a demonstration and what belongs in their place. */
export const portal: {
  title: string;
  claim: string;
  introduction: Markdown;
  easyLanguage: Markdown;
  demo: true;
  legalPages: { imprint: Markdown; privacy: Markdown; accessibility: Markdown };
} = {
  title: 'Schutznetz',
  claim: 'Die Netzwerke Kinderschutz in Nordrhein-Westfalen',
  introduction:
    'Hier finden Sie die richtige Nummer, wenn Sie sich um ein Kind sorgen. Fachkräfte finden ihr Netzwerk Kinderschutz: Aufgaben, Ansprechpersonen, Verfahren und Termine.',
  easyLanguage: `Diese Internetseite hilft beim Schutz von Kindern.

Haben Sie Angst um ein Kind? Ist das Kind jetzt in Gefahr? Dann rufen Sie die Polizei an. Die Nummer ist 110. Sie können immer anrufen.

Ist ein Kind verletzt? Dann rufen Sie die Nummer 112 an. Dann kommt ein Rettungs-Wagen.

Machen Sie sich Sorgen um ein Kind? Dann hilft das Jugend-Amt. Suchen Sie auf dieser Seite Ihren Ort. Dann sehen Sie die richtige Nummer.`,
  demo: true,
  legalPages: {
    imprint: `${operatorMissing} Deshalb steht hier kein Anbieter.

Die Texte zu den fünf Netzwerken geben wieder, was öffentliche Seiten dieser Netzwerke mitteilen. Sie können veraltet sein. Verlassen Sie sich im Ernstfall nur auf die Angaben des Jugendamts selbst und auf die 110.

Wer Schutznetz in Betrieb nimmt, nennt hier nach § 5 Digitale-Dienste-Gesetz Namen, Anschrift, Vertretung und einen schnellen Weg zur Kontaktaufnahme.`,
    privacy: `${operatorMissing} Deshalb gibt es hier keine verantwortliche Stelle.

Die Website setzt keine Cookies und lädt nichts von anderen Servern. Sie misst nicht, wer sie besucht, und hat kein Formular, mit dem Sie Daten zu einem Kind absenden könnten.

Wer Schutznetz in Betrieb nimmt, beschreibt hier nach Artikel 13 der Datenschutz-Grundverordnung, wer verantwortlich ist, welche Daten auf welcher Grundlage verarbeitet werden und wer die Datenschutzbeauftragte oder der Datenschutzbeauftragte ist.`,
    accessibility: `${operatorMissing} Dies ist deshalb keine Erklärung zur Barrierefreiheit im Sinne von § 10b BGG NRW.

Ziel der Software sind die Web Content Accessibility Guidelines 2.2, Stufe AA. Ob eine Website mit echten Inhalten dieses Ziel erreicht, muss die Stelle prüfen, die sie betreibt.

Ein Video in Deutscher Gebärdensprache fehlt in der Vorführung. Die Texte in Leichter Sprache sind nicht von einer Prüfgruppe gelesen worden.

Wer Schutznetz in Betrieb nimmt, nennt hier die Teile, die nicht barrierefrei sind, ein Formular für Rückmeldungen und die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen.`,
  },
};
