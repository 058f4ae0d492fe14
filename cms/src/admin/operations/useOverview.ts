'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Overview } from '../../operations/overview/Overview.ts';

const pollMs = 2_000;

export type LiveOverview = {
  overview: Overview;
  /** German sentence while the view cannot be brought up to date */
  problem: string | null;
  /** Looks at once. */
  refresh: () => void;
};

/** The overview, asked for again every two seconds while the page is in sight. */
export function useOverview(initial: Overview, url: string): LiveOverview {
  const [overview, setOverview] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const look = useRef<() => void>(() => undefined);

  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLooking = false;
    look.current = () => {
      if (isLooking || document.hidden) return;
      isLooking = true;
      clearTimeout(timer);
      void fetchOverview(url, ending.signal).then((answer) => {
        isLooking = false;
        if (ending.signal.aborted) return;
        if (typeof answer === 'string') setProblem(answer);
        else {
          setProblem(null);
          setOverview(answer);
        }
        timer = setTimeout(() => look.current(), pollMs);
      });
    };
    const onVisible = () => look.current();
    document.addEventListener('visibilitychange', onVisible);
    timer = setTimeout(() => look.current(), pollMs);
    return () => {
      ending.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [url]);

  const refresh = useCallback(() => look.current(), []);
  return { overview, problem, refresh };
}

async function fetchOverview(url: string, signal: AbortSignal): Promise<Overview | string> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    if (response.ok) return (await response.json()) as Overview;
    if (response.status === 401) return 'Sie sind nicht mehr angemeldet. Bitte laden Sie die Seite neu.';
    return 'Der Stand lässt sich gerade nicht abfragen. Es wird weiter versucht.';
  } catch {
    return 'Die Redaktion antwortet gerade nicht. Es wird weiter versucht.';
  }
}
