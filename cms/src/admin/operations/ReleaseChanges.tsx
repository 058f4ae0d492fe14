'use client';

import { useState } from 'react';
import type { ReleaseChanges as Changes } from '../../operations/overview/Overview.ts';
import { useCommands } from './CommandContext.ts';
import { PageDiff } from './PageDiff.tsx';
import { useAnswer } from './useAnswer.ts';

const shownPages = 100;

/** The public addresses that a release changed, each with the difference in its text. */
export function ReleaseChanges({ number, siteUrl, url }: { number: number; siteUrl: string; url: string }) {
  const { nameOf } = useCommands();
  const { answer, problem } = useAnswer<Changes>(`${url}/releases/${number}`);
  if (problem) return <p>{problem}</p>;
  if (!answer) return <p>Die geänderten Seiten werden geladen …</p>;
  return (
    <>
      {answer.units.map(({ unit, added, changed, removed }) => {
        const pages = [
          ...changed.map((path) => ({ path, what: 'geändert' })),
          ...added.map((path) => ({ path, what: 'neu' })),
          ...removed.map((path) => ({ path, what: 'entfernt' })),
        ];
        if (pages.length === 0) return null;
        return (
          <section key={unit}>
            <h3>Geänderte Seiten: {nameOf(unit)}</h3>
            <ul>
              {pages.slice(0, shownPages).map(({ path, what }) => (
                <ChangedPage
                  key={path}
                  path={path}
                  siteUrl={siteUrl}
                  unit={unit}
                  url={`${url}/releases/${number}`}
                  what={what}
                />
              ))}
            </ul>
            {pages.length > shownPages ? <p>und {pages.length - shownPages} weitere</p> : null}
          </section>
        );
      })}
    </>
  );
}

function ChangedPage({
  path,
  what,
  unit,
  siteUrl,
  url,
}: {
  path: string;
  what: string;
  unit: string;
  siteUrl: string;
  url: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const query = new URLSearchParams({ unit, path });
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {path} ({what})
        </summary>
        {isOpen ? (
          <>
            {what === 'entfernt' ? null : (
              <p>
                <a href={`${siteUrl}${path}`} rel="noreferrer" target="_blank">
                  Seite auf der Website ansehen
                </a>
              </p>
            )}
            <PageDiff url={`${url}/diff?${query.toString()}`} />
          </>
        ) : null}
      </details>
    </li>
  );
}
