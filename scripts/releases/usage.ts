/** What `npm run releases -- --help` prints. */
export const usage = `Aufruf: npm run releases -- <Befehl> [Angaben] [--json]

  list [--limit N]            die letzten Veröffentlichungen (sonst 20), die sichtbare mit →
  show N [--diff]             eine Veröffentlichung: Anlass, geänderte Seiten, mit --diff der Text vorher und nachher
  publish [Teil …]            Teile der Website neu lesen und erzeugen; ohne Angabe alle
  rollback N [Teil …]         den Stand von Veröffentlichung N wieder öffentlich machen und festhalten
  release-hold [Teil …]       zurückgesetzte Teile freigeben; ohne Angabe alle
  pause                       die Veröffentlichung anhalten
  resume                      die Veröffentlichung fortsetzen
  verify [N] [--bytes-only]   die Dateien Byte für Byte mit ihrem Verzeichnis vergleichen, und die sichtbare
                              Veröffentlichung mit dem, was aus dem Inhalt neu erzeugt wird
  gc                          löschen, was keine aufbewahrte Veröffentlichung mehr braucht

  --json                      das Ergebnis als JSON
  --timeout S                 so viele Sekunden auf den Veröffentlichungsdienst warten (sonst 120)
  --direct                    rollback und release-hold ohne Datenbank und Veröffentlichungsdienst, nur auf der Platte

Ein Teil ist der Name eines Netzwerks in seiner Adresse (etwa musterkreis) oder portal.
Exit-Codes: 0 gelungen, 1 gescheitert oder Abweichungen gefunden, 2 falscher Aufruf.
`;
