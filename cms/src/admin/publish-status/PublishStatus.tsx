'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PublishStatus as Status } from '../../publishing/PublishStatus.ts';
import { ChangedPageLinks } from './ChangedPageLinks.tsx';
import { describePublishStatus } from './describePublishStatus.ts';
import './publishStatus.css';

/** While something is on its way the editor sees it arrive; otherwise a glance a minute is enough. */
const waitMs: Partial<Record<Status['state'], number>> = {
  waiting: 500,
  rendering: 500,
  paused: 5_000,
  failed: 5_000,
  held: 15_000,
  omitted: 15_000,
};
const restingMs = 60_000;
/** A CMS that starts again is back in seconds. */
const unreachableMs = 5_000;

/** Shows in the sidebar of a document whether its published state is live, without reloading the form. */
export function PublishStatus() {
  const { id, collectionSlug, globalSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo();
  const { config } = useConfig();
  const [status, setStatus] = useState<Status | null>(null);
  const [isUnreachable, setIsUnreachable] = useState(false);
  const slug = collectionSlug ?? globalSlug;
  const document = globalSlug ? 'global' : id;

  useEffect(() => {
    if (!slug || !document) return undefined;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const next = await fetchStatus(`${config.routes.api}/publish-status/${slug}/${document}`, ending.signal);
      if (ending.signal.aborted) return;
      setIsUnreachable(next === null);
      if (next) setStatus(next);
      timer = setTimeout(() => void look(), next ? (waitMs[next.state] ?? restingMs) : unreachableMs);
    };
    void look();
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
    // Payload counts taking a document off the site as no update.
  }, [slug, document, config.routes.api, lastUpdateTime, hasPublishedDoc]);

  if (!document) return null;
  const text = status ? describePublishStatus(status) : null;
  return (
    <section aria-label="Stand auf der Website" className="publish-status" data-tone={text?.tone ?? 'neutral'}>
      <div aria-live="polite">
        <strong className="publish-status__title">{text?.title ?? 'Stand wird ermittelt …'}</strong>
        {text?.detail ? <p className="publish-status__detail">{text.detail}</p> : null}
      </div>
      {status?.state === 'live' && status.pages ? <ChangedPageLinks pages={status.pages} /> : null}
      {isUnreachable ? <p className="publish-status__detail">Der Stand lässt sich gerade nicht abfragen.</p> : null}
    </section>
  );
}

async function fetchStatus(url: string, signal: AbortSignal): Promise<Status | null> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Status) : null;
  } catch {
    return null;
  }
}
