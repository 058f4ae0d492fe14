import type { PublishStatus } from '../../publishing/readPublishStatus.ts';

export type StatusText = { tone: 'live' | 'waiting' | 'problem' | 'neutral'; title: string; detail: string | null };

const time = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Says in the editor's words whether the published state of a document is what the public site shows. */
export function describePublishStatus(status: PublishStatus): StatusText {
  switch (status.state) {
    case 'draft':
      return {
        tone: 'neutral',
        title: 'Nicht öffentlich',
        detail: 'Dieser Eintrag ist ein Entwurf. Auf der Website steht er nicht.',
      };
    case 'waiting':
      return { tone: 'waiting', title: 'Wird veröffentlicht …', detail: `Wartet seit ${format(status.since)} Uhr.` };
    case 'failed':
      return { tone: 'problem', title: 'Nicht live', detail: `${status.reason} (Versuch um ${format(status.at)} Uhr)` };
    case 'held':
      return {
        tone: 'problem',
        title: 'Nicht live: angehalten',
        detail:
          'Dieser Teil der Website wurde auf einen früheren Stand zurückgesetzt und bleibt so, bis der Betrieb ihn freigibt.',
      };
    case 'live': {
      const since = status.since
        ? `Seit ${format(status.since)} Uhr${status.release ? ` (Veröffentlichung ${status.release})` : ''}.`
        : 'Die letzte Änderung hat keine öffentliche Seite verändert.';
      const draft = status.hasNewerDraft ? ' Ein neuerer Entwurf ist noch nicht veröffentlicht.' : '';
      return { tone: 'live', title: 'Live', detail: since + draft };
    }
  }
}

function format(instant: string): string {
  return time.format(new Date(instant));
}
