import { stageLabels } from '../../operations/stageLabels.ts';
import type { LiveStatus, PublishStatus } from '../../publishing/PublishStatus.ts';

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
    case 'rendering':
      return {
        tone: 'waiting',
        title: 'Wird veröffentlicht …',
        detail: `${stageLabels[status.stage ?? 'read'] ?? 'In Arbeit'} (gewünscht um ${format(status.since)} Uhr).`,
      };
    case 'paused':
      return {
        tone: 'problem',
        title: 'Noch nicht live: Veröffentlichung angehalten',
        detail: `${status.by ?? 'Jemand'} hat die Veröffentlichung um ${format(status.since)} Uhr angehalten. Ihre Änderung ist gespeichert und wird öffentlich, sobald die Veröffentlichung weitergeht.`,
      };
    case 'failed':
      return { tone: 'problem', title: 'Nicht live', detail: `${status.reason} (Versuch um ${format(status.at)} Uhr)` };
    case 'held':
      return {
        tone: 'problem',
        title: 'Nicht live: zurückgesetzt',
        detail:
          'Dieser Teil der Website wurde auf einen früheren Stand zurückgesetzt und bleibt so, bis der Betrieb oder die Koordination ihn freigibt.',
      };
    case 'live':
      return { tone: 'live', title: 'Live', detail: describeLive(status) };
  }
}

function describeLive({ since, release, pages, hasNewerDraft }: LiveStatus): string {
  const draft = hasNewerDraft ? ' Ein neuerer Entwurf ist noch nicht veröffentlicht.' : '';
  if (since === null) return `Die letzte Änderung hat keine öffentliche Seite verändert.${draft}`;
  const number = release === null ? '' : ` (Veröffentlichung ${release})`;
  if (pages === null) return `Spätestens seit ${format(since)} Uhr${number}.${draft}`;
  const counts = [countPages(pages.changed, 'geändert'), countPages(pages.removed, 'entfernt')].filter(Boolean);
  const what = counts.length === 0 ? '' : ` ${counts.join(', ')}.`;
  return `Seit ${format(since)} Uhr${number}.${what}${draft}`;
}

function countPages(count: number, what: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 Seite ${what}` : `${count} Seiten ${what}`;
}

function format(instant: string): string {
  return time.format(new Date(instant));
}
