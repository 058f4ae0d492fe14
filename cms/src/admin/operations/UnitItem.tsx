'use client';

import type { UnitOverview } from '../../operations/overview/Overview.ts';
import { stageLabels } from '../../operations/stageLabels.ts';
import { CommandButton } from './CommandButton.tsx';
import { formatAge, formatInstant } from './formatInstant.ts';

/** A unit: since when it is live with which release, what is going on, and what is wrong. */
export function UnitItem({ unit: each, at, siteUrl }: { unit: UnitOverview; at: string; siteUrl: string }) {
  const { unit, title, held, error, failedAt, running } = each;
  const name = title ?? unit;
  const path = unit === 'portal' ? '/' : `/${unit}/`;
  return (
    <li className="operations__item" data-tone={error ? 'problem' : held ? 'waiting' : 'live'}>
      <div className="operations__text">
        <h3>{name}</h3>
        <p>
          {each.release === null || each.liveSince === null ? (
            'Noch nicht öffentlich.'
          ) : (
            <>
              Öffentlich seit {formatInstant(each.liveSince)} (Veröffentlichung {each.release}):{' '}
              <a href={`${siteUrl}${path}`} rel="noreferrer" target="_blank">
                {path}
              </a>
            </>
          )}
        </p>
        {running ? (
          <p>
            <strong>In Arbeit:</strong> {stageLabels[running.stage ?? 'read'] ?? running.stage}
            {running.since ? `, seit ${formatAge(running.since, at)}` : ''}.
          </p>
        ) : null}
        {held ? (
          <p>
            <strong>Zurückgesetzt:</strong> bleibt auf einem früheren Stand, bis der Teil freigegeben wird.
          </p>
        ) : null}
        {error ? (
          <p>
            <strong>Nicht veröffentlicht{failedAt ? ` (${formatInstant(failedAt)})` : ''}:</strong> {error}
          </p>
        ) : null}
        {each.nextChangeAt ? <p>Ändert sich von selbst am {formatInstant(each.nextChangeAt)}.</p> : null}
      </div>
      <div className="operations__buttons">
        {each.mayPublish ? <CommandButton about={name} command={{ kind: 'publish', units: [unit] }} /> : null}
        {each.mayRollBack && held ? (
          <CommandButton about={name} command={{ kind: 'release-hold', units: [unit] }} />
        ) : null}
      </div>
    </li>
  );
}
