'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Use } from '../../references/findUses.ts';
import './whereUsed.css';

/** As many as fit beside a form; the rest is counted. */
const mostShown = 12;

/** Shows in the sidebar where a document is used, with links: what is named here keeps it from being deleted. */
export function WhereUsed() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const [uses, setUses] = useState<Use[] | 'unknown' | null>(null);

  useEffect(() => {
    if (!collectionSlug || !id) return undefined;
    const ending = new AbortController();
    void fetchUses(`${config.routes.api}/${collectionSlug}/${id}/where-used`, ending.signal).then((found) => {
      if (!ending.signal.aborted) setUses(found);
    });
    return () => ending.abort();
  }, [collectionSlug, id, config.routes.api, lastUpdateTime]);

  if (!id || uses === null) return null;
  if (uses === 'unknown')
    return <p className="where-used">Wo der Eintrag verwendet wird, lässt sich gerade nicht abfragen.</p>;
  return (
    <section className="where-used" aria-label="Verwendet in">
      <strong>{uses.length === 0 ? 'Wird nirgends verwendet' : `Verwendet in (${uses.length})`}</strong>
      <ul className="where-used__list">
        {uses.slice(0, mostShown).map((use) => (
          <li key={`${use.collection}-${use.id}-${use.field}`}>
            <a href={`${config.routes.admin}/collections/${use.collection}/${use.id}`}>{use.title}</a>
            <span className="where-used__field">
              {use.kind}: {use.field}
            </span>
          </li>
        ))}
      </ul>
      {uses.length > mostShown ? <p>und {uses.length - mostShown} weitere</p> : null}
    </section>
  );
}

async function fetchUses(url: string, signal: AbortSignal): Promise<Use[] | 'unknown'> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as { uses: Use[] }).uses : 'unknown';
  } catch {
    return 'unknown';
  }
}
