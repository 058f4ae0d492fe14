'use client';

import { useEffect, useState } from 'react';

/** What an address answers, or why not as a German sentence; asked once. */
export function useAnswer<Answer>(url: string): { answer: Answer | null; problem: string | null } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const load = async () => {
      try {
        const response = await fetch(url, { signal: ending.signal, credentials: 'same-origin' });
        const body = (await response.json()) as Answer & { message?: string };
        if (ending.signal.aborted) return;
        if (response.ok) setAnswer(body);
        else setProblem(body.message ?? 'Das lässt sich gerade nicht laden.');
      } catch {
        if (!ending.signal.aborted) setProblem('Die Redaktion antwortet gerade nicht.');
      }
    };
    void load();
    return () => ending.abort();
  }, [url]);
  return { answer, problem };
}
