import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';

/** What a calendar shows below the title: German plain text, one fact a line, ending with the address of the page. */
export function writeEventNote(event: NetworkEvent, url: string): string {
  const lines = [
    statusLine(event),
    event.summary,
    event.organisers.length > 0 ? `Veranstaltet von: ${event.organisers.join(', ')}` : null,
    audienceLine(event),
    registrationLine(event),
    event.onlineUrl === null ? null : `Online: ${event.onlineUrl}`,
    `Alle Angaben: ${url}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function statusLine(event: NetworkEvent): string | null {
  if (event.status === 'scheduled') return event.statusNote;
  const status = event.status === 'cancelled' ? 'Der Termin ist abgesagt.' : 'Der Termin ist verschoben.';
  return event.statusNote === null ? status : `${status} ${event.statusNote}`;
}

function audienceLine(event: NetworkEvent): string {
  if (event.audience === 'public') return 'Für alle Interessierten';
  return event.professions.length > 0 ? `Für Fachkräfte: ${event.professions.join(', ')}` : 'Für Fachkräfte';
}

function registrationLine(event: NetworkEvent): string | null {
  if (event.registration === null || event.status === 'cancelled') return null;
  const { required, url, email } = event.registration;
  const by = [url, email].filter((way) => way !== null).join(' oder ');
  if (by === '' && !required) return 'Eine Anmeldung ist nicht nötig.';
  const need = required ? 'Anmeldung nötig' : 'Anmeldung möglich';
  return by === '' ? need : `${need}: ${by}`;
}
