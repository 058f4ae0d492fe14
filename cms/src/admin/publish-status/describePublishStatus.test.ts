import { expect, test } from 'vitest';
import type { PublishStatus } from '../../publishing/PublishStatus.ts';
import { describePublishStatus } from './describePublishStatus.ts';

const at = '2026-05-04T08:00:00.000Z';
const reason = 'Der Speicher ist voll.';
const live = { state: 'live', since: at, release: 127, hasNewerDraft: false } as const;

/** Each state as the editor reads it: title and sentences. */
const cases: [PublishStatus, string, string][] = [
  [{ state: 'draft' }, 'Nicht öffentlich', 'Dieser Eintrag ist ein Entwurf. Auf der Website steht er nicht.'],
  [
    { state: 'hidden', why: 'visibility' },
    'Nicht auf der Website',
    'Der Kontakt ist gespeichert, aber nach seiner Sichtbarkeit nicht für die Öffentlichkeit bestimmt.',
  ],
  [
    { state: 'hidden', why: 'district' },
    'Nicht auf der Website',
    'Das Netzwerk, zu dem dieser Eintrag gehört, ist nicht veröffentlicht.',
  ],
  [{ state: 'hidden', why: 'unused' }, 'Nicht auf der Website', 'Keine veröffentlichte Seite verwendet diese Datei.'],
  [
    { state: 'hidden', why: 'not-yet', at },
    'Nicht auf der Website',
    'Der Hinweis erscheint von selbst am 04.05.2026, 10:00:00 Uhr.',
  ],
  [
    { state: 'hidden', why: 'over', at },
    'Nicht auf der Website',
    'Der Hinweis ist seit 04.05.2026, 10:00:00 Uhr abgelaufen.',
  ],
  [{ state: 'waiting', since: at, isRemoval: false }, 'Wird veröffentlicht …', 'Wartet seit 04.05.2026, 10:00:00 Uhr.'],
  [
    { state: 'waiting', since: at, isRemoval: true },
    'Wird von der Website genommen …',
    'Wartet seit 04.05.2026, 10:00:00 Uhr. Bis dahin ist der Eintrag noch zu sehen.',
  ],
  [
    { state: 'rendering', since: at, stage: null, isRemoval: false },
    'Wird veröffentlicht …',
    'Inhalte werden gelesen (gewünscht am 04.05.2026, 10:00:00 Uhr).',
  ],
  [
    { state: 'rendering', since: at, stage: 'write', isRemoval: true },
    'Wird von der Website genommen …',
    'Seiten werden geschrieben (gewünscht am 04.05.2026, 10:00:00 Uhr). Bis dahin ist der Eintrag noch zu sehen.',
  ],
  [
    { state: 'paused', since: at, by: 'Erika Muster', isRemoval: false },
    'Noch nicht live: Veröffentlichung angehalten',
    'Erika Muster hat die Veröffentlichung am 04.05.2026, 10:00:00 Uhr angehalten. Ihre Änderung ist gespeichert und wird öffentlich, sobald die Veröffentlichung weitergeht.',
  ],
  [
    { state: 'paused', since: at, by: null, isRemoval: true },
    'Noch auf der Website: Veröffentlichung angehalten',
    'Jemand hat die Veröffentlichung am 04.05.2026, 10:00:00 Uhr angehalten. Der Eintrag verschwindet, sobald die Veröffentlichung weitergeht. Eilt es, rufen Sie bitte den Betrieb an.',
  ],
  [
    { state: 'omitted', reason: 'Bitte prüfen Sie das Feld „Erster Tag“.' },
    'Nicht live',
    'Die Website wurde ohne diesen Eintrag veröffentlicht. Bitte prüfen Sie das Feld „Erster Tag“.',
  ],
  [
    { state: 'failed', at, reason, where: null, isRemoval: false },
    'Nicht live',
    'Der Speicher ist voll. (Versuch am 04.05.2026, 10:00:00 Uhr)',
  ],
  [
    { state: 'failed', at, reason, where: ['Portal', 'Musterkreis'], isRemoval: false },
    'Noch nicht überall live',
    'Hier fehlt die Änderung noch: Portal, Musterkreis. Der Speicher ist voll. (Versuch am 04.05.2026, 10:00:00 Uhr)',
  ],
  [
    { state: 'failed', at, reason, where: null, isRemoval: true },
    'Noch auf der Website',
    'Der Eintrag ließ sich noch nicht entfernen. Der Speicher ist voll. (Versuch am 04.05.2026, 10:00:00 Uhr)',
  ],
  [
    {
      state: 'failed',
      at,
      reason,
      where: ['1', '2', '3', '4', '5', '6', '7'].map((n) => `Kreis ${n}`),
      isRemoval: true,
    },
    'Noch auf der Website',
    'Der Eintrag ließ sich hier noch nicht entfernen: Kreis 1, Kreis 2, Kreis 3, Kreis 4, Kreis 5, 2 weitere. Der Speicher ist voll. (Versuch am 04.05.2026, 10:00:00 Uhr)',
  ],
  [
    { state: 'held', where: null, isRemoval: false },
    'Nicht live: zurückgesetzt',
    'Dieser Teil der Website wurde auf einen früheren Stand zurückgesetzt. Ihre Änderung wird öffentlich, sobald der Betrieb oder die Koordination diesen Teil freigibt.',
  ],
  [
    { state: 'held', where: ['Musterkreis'], isRemoval: false },
    'Noch nicht überall live: zurückgesetzt',
    'Ein Teil der Website (Musterkreis) wurde auf einen früheren Stand zurückgesetzt. Ihre Änderung wird öffentlich, sobald der Betrieb oder die Koordination diesen Teil freigibt.',
  ],
  [
    { state: 'held', where: null, isRemoval: true },
    'Noch auf der Website: zurückgesetzt',
    'Dieser Teil der Website wurde auf einen früheren Stand zurückgesetzt, in dem der Eintrag noch steht. Er verschwindet, sobald der Betrieb oder die Koordination diesen Teil freigibt.',
  ],
  [
    { ...live, pages: { changed: 3, removed: 1, links: [] } },
    'Live',
    'Seit 04.05.2026, 10:00:00 Uhr (Veröffentlichung 127). 3 Seiten geändert, 1 Seite entfernt.',
  ],
  [
    { ...live, pages: null, hasNewerDraft: true },
    'Live',
    'Spätestens seit 04.05.2026, 10:00:00 Uhr (Veröffentlichung 127). Ein neuerer Entwurf ist noch nicht veröffentlicht.',
  ],
  [
    { ...live, since: null, release: null, pages: null },
    'Live',
    'Die letzte Änderung hat keine öffentliche Seite verändert.',
  ],
];

test.each(cases)('%o', (status, title, detail) => {
  expect(describePublishStatus(status)).toMatchObject({ title, detail });
});

test('Only what has to be looked after is marked as a problem.', () => {
  const problems = cases.filter(([status]) => describePublishStatus(status).tone === 'problem');
  expect(new Set(problems.map(([{ state }]) => state))).toEqual(new Set(['paused', 'omitted', 'failed', 'held']));
});
