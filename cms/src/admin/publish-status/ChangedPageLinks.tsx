'use client';

import type { ChangedPages } from '../../publishing/PublishStatus.ts';

/** The public pages that the last publication of a document changed. */
export function ChangedPageLinks({ pages }: { pages: ChangedPages }) {
  if (pages.links.length === 0) return null;
  const more = pages.changed - pages.links.length;
  return (
    <details className="publish-status__pages">
      <summary>Geänderte Seiten ansehen</summary>
      <ul>
        {pages.links.map(({ path, url }) => (
          <li key={path}>
            <a href={url} rel="noreferrer" target="_blank">
              {path}
            </a>
          </li>
        ))}
        {more > 0 ? <li>und {more} weitere</li> : null}
      </ul>
    </details>
  );
}
