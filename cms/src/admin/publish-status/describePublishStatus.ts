import { stageLabels } from '../../operations/stageLabels.ts';
import type { HiddenStatus, LiveStatus, PublishStatus } from '../../publishing/PublishStatus.ts';

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

const staysUntilThen = 'Bis dahin ist der Eintrag noch zu sehen.';

/** Says in the editor's words whether the published state of a document is what the public site shows. */
export function describePublishStatus(status: PublishStatus): StatusText {
  switch (status.state) {
    case 'draft':
      return {
        tone: 'neutral',
        title: 'Nicht öffentlich',
        detail: 'Dieser Eintrag ist ein Entwurf. Auf der Website steht er nicht.',
      };
    case 'hidden':
      return { tone: 'neutral', title: 'Nicht auf der Website', detail: describeHidden(status) };
    case 'waiting':
      return onTheWay(status, `Wartet seit ${format(status.since)} Uhr.`);
    case 'rendering': {
      const stage = stageLabels[status.stage ?? 'read'] ?? 'In Arbeit';
      return onTheWay(status, `${stage} (gewünscht am ${format(status.since)} Uhr).`);
    }
    case 'paused': {
      const pause = `${status.by ?? 'Jemand'} hat die Veröffentlichung am ${format(status.since)} Uhr angehalten.`;
      return status.isRemoval
        ? {
            tone: 'problem',
            title: 'Noch auf der Website: Veröffentlichung angehalten',
            detail: `${pause} Der Eintrag verschwindet, sobald die Veröffentlichung weitergeht. Eilt es, rufen Sie bitte den Betrieb an.`,
          }
        : {
            tone: 'problem',
            title: 'Noch nicht live: Veröffentlichung angehalten',
            detail: `${pause} Ihre Änderung ist gespeichert und wird öffentlich, sobald die Veröffentlichung weitergeht.`,
          };
    }
    case 'omitted':
      return {
        tone: 'problem',
        title: 'Nicht live',
        detail: `Die Website wurde ohne diesen Eintrag veröffentlicht. ${status.reason}`,
      };
    case 'failed':
      return { tone: 'problem', ...describeFailed(status) };
    case 'held':
      return { tone: 'problem', ...describeHeld(status) };
    case 'live':
      return { tone: 'live', title: 'Live', detail: describeLive(status) };
  }
}

function onTheWay({ isRemoval }: { isRemoval: boolean }, progress: string): StatusText {
  return isRemoval
    ? { tone: 'waiting', title: 'Wird von der Website genommen …', detail: `${progress} ${staysUntilThen}` }
    : { tone: 'waiting', title: 'Wird veröffentlicht …', detail: progress };
}

type Words = Pick<StatusText, 'title' | 'detail'>;

function describeFailed({ at, reason, where, isRemoval }: Extract<PublishStatus, { state: 'failed' }>): Words {
  const why = `${reason} (Versuch am ${format(at)} Uhr)`;
  if (isRemoval)
    return {
      title: 'Noch auf der Website',
      detail: `Der Eintrag ließ sich ${where ? `hier noch nicht entfernen: ${list(where)}` : 'noch nicht entfernen'}. ${why}`,
    };
  return where
    ? { title: 'Noch nicht überall live', detail: `Hier fehlt die Änderung noch: ${list(where)}. ${why}` }
    : { title: 'Nicht live', detail: why };
}

function describeHeld({ where, isRemoval }: Extract<PublishStatus, { state: 'held' }>): Words {
  const part = where ? `Ein Teil der Website (${list(where)})` : 'Dieser Teil der Website';
  const until = 'sobald der Betrieb oder die Koordination diesen Teil freigibt';
  if (isRemoval)
    return {
      title: 'Noch auf der Website: zurückgesetzt',
      detail: `${part} wurde auf einen früheren Stand zurückgesetzt, in dem der Eintrag noch steht. Er verschwindet, ${until}.`,
    };
  return {
    title: where ? 'Noch nicht überall live: zurückgesetzt' : 'Nicht live: zurückgesetzt',
    detail: `${part} wurde auf einen früheren Stand zurückgesetzt. Ihre Änderung wird öffentlich, ${until}.`,
  };
}

function describeHidden(status: HiddenStatus): string {
  switch (status.why) {
    case 'visibility':
      return 'Der Kontakt ist gespeichert, aber nach seiner Sichtbarkeit nicht für die Öffentlichkeit bestimmt.';
    case 'district':
      return 'Das Netzwerk, zu dem dieser Eintrag gehört, ist nicht veröffentlicht.';
    case 'unused':
      return 'Keine veröffentlichte Seite verwendet diese Datei.';
    case 'not-yet':
      return `Der Hinweis erscheint von selbst am ${format(status.at)} Uhr.`;
    case 'over':
      return `Der Hinweis ist seit ${format(status.at)} Uhr abgelaufen.`;
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

const shownNames = 5;

function list(names: string[]): string {
  const more = names.length - shownNames;
  return [...names.slice(0, shownNames), ...(more > 0 ? [`${more} weitere`] : [])].join(', ');
}

function format(instant: string): string {
  return time.format(new Date(instant));
}
