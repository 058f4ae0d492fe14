'use client';

import type { Overview } from '../../operations/overview/Overview.ts';
import { ReleaseItem } from './ReleaseItem.tsx';

/** The last releases and failed attempts, newest first. */
export function ReleaseList({ overview, url }: { overview: Overview; url: string }) {
  const { releases, mayDirectEverything, units, siteUrl } = overview;
  const reversible = units.filter(({ mayRollBack }) => mayRollBack).map(({ unit }) => unit);
  return (
    <section aria-labelledby="operations-releases">
      <h2 id="operations-releases">Die letzten Veröffentlichungen</h2>
      {releases.length === 0 ? <p>Noch wurde nichts veröffentlicht.</p> : null}
      <ol className="operations__list">
        {releases.map((release) => (
          <ReleaseItem
            key={release.id}
            mayDirectEverything={mayDirectEverything}
            release={release}
            reversible={reversible}
            siteUrl={siteUrl}
            url={url}
          />
        ))}
      </ol>
    </section>
  );
}
