'use client';

import { useModal } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { OperationCommand } from '../../operations/Operation.ts';
import type { OperationOverview } from '../../operations/overview/Overview.ts';

export const confirmationSlug = 'operations-confirmation';

/** From the button to the outcome of a command: question, sending, and what is told of it. */
export function useCommandFlow({
  url,
  operations,
  refresh,
}: {
  url: string;
  operations: OperationOverview[];
  refresh: () => void;
}) {
  const { openModal } = useModal();
  const [asked, setAsked] = useState<OperationCommand | null>(null);
  const [given, setGiven] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);

  const returnFocus = () => {
    const element = opener.current;
    // After the question has left the page.
    setTimeout(() => element instanceof HTMLElement && element.isConnected && element.focus(), 50);
  };
  return {
    asked,
    /** German sentence about the last command; null before the first */
    news: refusal ?? tellNews(given, operations),
    ask: (command: OperationCommand) => {
      opener.current = document.activeElement;
      setAsked(command);
      openModal(confirmationSlug);
    },
    cancel: returnFocus,
    confirm: async () => {
      if (!asked) return;
      const answer = await sendCommand(url, asked);
      setGiven(answer.id);
      setRefusal(answer.refusal);
      refresh();
      returnFocus();
    },
  };
}

function tellNews(given: number | null, operations: OperationOverview[]): string | null {
  if (given === null) return null;
  const operation = operations.find(({ id }) => id === given);
  if (!operation?.outcome) return 'Die Anweisung ist angenommen und wird ausgeführt …';
  return `${operation.outcome.state === 'done' ? 'Erledigt' : 'Nicht ausgeführt'}: ${operation.outcome.message}`;
}

async function sendCommand(
  url: string,
  command: OperationCommand,
): Promise<{ id: number | null; refusal: string | null }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(command),
    });
    const body = (await response.json()) as { id?: number; message?: string };
    if (response.ok && body.id !== undefined) return { id: body.id, refusal: null };
    return { id: null, refusal: body.message ?? 'Die Anweisung wurde nicht angenommen.' };
  } catch {
    return { id: null, refusal: 'Die Redaktion antwortet nicht. Die Anweisung wurde nicht angenommen.' };
  }
}
