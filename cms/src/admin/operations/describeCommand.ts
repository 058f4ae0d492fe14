import type { OperationCommand } from '../../operations/Operation.ts';

export type CommandText = {
  /** what the button says */
  label: string;
  heading: string;
  /** what will happen */
  body: string;
};

/**
 * Names a command and what it will do, for its button and the question before it.
 * @param nameOf a unit as people know it
 */
export function describeCommand(command: OperationCommand, nameOf: (unit: string) => string): CommandText {
  const list = (units: readonly string[]) => units.map(nameOf).join(', ');
  switch (command.kind) {
    case 'publish':
      return command.units.includes('*')
        ? {
            label: 'Alles neu veröffentlichen',
            heading: 'Die ganze Website neu veröffentlichen?',
            body: 'Alle Teile der Website werden neu gelesen und erzeugt. Zurückgesetzte Teile bleiben, wie sie sind. Bei vielen Teilen dauert das eine Weile; die Website bleibt dabei erreichbar.',
          }
        : {
            label: 'Neu veröffentlichen',
            heading: `${list(command.units)} neu veröffentlichen?`,
            body: 'Die Inhalte werden neu gelesen und alle Seiten dieses Teils neu erzeugt. Öffentlich ändert sich nur, was vom heutigen Inhalt abweicht.',
          };
    case 'rollback':
      return command.units === null
        ? {
            label: 'Ganze Website auf diesen Stand zurücksetzen',
            heading: `Die ganze Website auf Veröffentlichung ${command.release} zurücksetzen?`,
            body: 'Alle Teile der Website zeigen sofort wieder diesen früheren Stand, auch die Rufnummern. Neue Änderungen werden nicht öffentlich, bis Sie die Teile wieder freigeben.',
          }
        : {
            label: `${list(command.units)} auf diesen Stand zurücksetzen`,
            heading: `${list(command.units)} auf Veröffentlichung ${command.release} zurücksetzen?`,
            body: 'Dieser Teil der Website zeigt sofort wieder den früheren Stand, auch dessen Rufnummern. Neue Änderungen werden nicht öffentlich, bis Sie ihn wieder freigeben.',
          };
    case 'release-hold':
      return command.units === null
        ? {
            label: 'Alle freigeben',
            heading: 'Alle zurückgesetzten Teile freigeben?',
            body: 'Alle zurückgesetzten Teile der Website werden mit dem heutigen Inhalt neu veröffentlicht.',
          }
        : {
            label: 'Freigeben',
            heading: `${list(command.units)} freigeben?`,
            body: 'Dieser Teil der Website wird mit dem heutigen Inhalt neu veröffentlicht und folgt ihm wieder.',
          };
    case 'pause':
      return {
        label: 'Veröffentlichung anhalten',
        heading: 'Die Veröffentlichung anhalten?',
        body: 'Nichts Neues wird öffentlich, bis jemand die Veröffentlichung fortsetzt: keine Änderung, kein geplanter Termin, keine berichtigte Rufnummer. Gespeichert werden kann weiterhin; alle Dokumente zeigen, dass die Veröffentlichung angehalten ist.',
      };
    case 'resume':
      return {
        label: 'Veröffentlichung fortsetzen',
        heading: 'Die Veröffentlichung fortsetzen?',
        body: 'Alles, was gewartet hat, wird jetzt veröffentlicht.',
      };
  }
}
