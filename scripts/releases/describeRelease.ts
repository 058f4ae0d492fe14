import { releaseCauseLabels, releaseStateLabels } from '@schutznetz/cms/labels/administrationLabels.ts';
import type { CauseOverview, ReleaseOverview } from '@schutznetz/cms/operations/overview/Overview.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';

const instant = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** An instant in German time. */
export function formatInstant(value: string): string {
  return `${instant.format(new Date(value))} Uhr`;
}

/** A release in one line. */
export function describeRelease(release: ReleaseOverview, live: number | null): string {
  const { number, at, state, attempts, units, causes, moreCauses } = release;
  const sum = (key: 'added' | 'changed' | 'removed') => units.reduce((total, unit) => total + unit[key], 0);
  const counts = `+${sum('added')} ~${sum('changed')} −${sum('removed')}`;
  const more = moreCauses > 0 ? ` und ${moreCauses} weitere` : '';
  const mark = number !== null && number === live ? '→' : ' ';
  const names = units.map(({ unit }) => unit).join(', ') || '–';
  const why = causes.slice(0, 1).map(describeCause).join('') + more;
  const [failed, ...others] = units.filter(({ error }) => error);
  const rest = others.length > 0 ? ` (und ${others.length} weitere Teile)` : '';
  const tries = attempts > 1 ? ` (${attempts} Versuche)` : '';
  const trouble = failed ? `\n         ${failed.unit}: ${failed.error ?? ''}${rest}` : '';
  return `${mark} ${String(number ?? '–').padStart(5)}  ${formatInstant(at)}  ${releaseStateLabels[state]}${tries}  ${names}  ${counts}  ${why}${trouble}`;
}

export function describeCause({ kind, title, person }: CauseOverview): string {
  const label = (releaseCauseLabels as Readonly<Record<string, string>>)[kind] ?? kind;
  return `${label}${title ? `: ${title}` : ''}${person ? ` (${person})` : ''}`;
}

/** A release as it stands on the disk, in the form of the list in the database. */
export function overviewOf({ n, at, cause, changes, stages, notes }: Release): ReleaseOverview {
  return {
    id: n,
    number: n,
    at,
    attempts: 1,
    state: cause.kind === 'rollback' ? 'rolled-back' : 'live',
    firstWishAt: null,
    causes: [{ kind: cause.kind, collection: null, documentId: null, title: cause.note, person: cause.by }],
    moreCauses: 0,
    units: Object.entries(changes).map(([unit, { added, changed, removed }]) => ({
      unit,
      pages: null,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      stages,
      notes: notes.join('\n') || null,
      error: null,
    })),
    moreUnits: 0,
  };
}
