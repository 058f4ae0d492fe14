'use client';

import type { Overview } from '../../operations/overview/Overview.ts';
import { CommandButton } from './CommandButton.tsx';
import { formatAge, formatInstant } from './formatInstant.ts';

/** Whether publishing runs or is paused, by whom and since when, and the button to change that. */
export function PauseBar({ overview: { pause, at, mayDirectEverything } }: { overview: Overview }) {
  return (
    <section
      aria-label="Läuft die Veröffentlichung?"
      className="operations__pause"
      data-tone={pause ? 'problem' : 'live'}
    >
      <p>
        {pause ? (
          <>
            <strong>Die Veröffentlichung ist angehalten</strong>, seit {formatInstant(pause.since)} (
            {formatAge(pause.since, at)}) von {pause.by ?? 'jemandem'}. Änderungen werden gespeichert, aber nicht
            öffentlich.
          </>
        ) : (
          <strong>Die Veröffentlichung läuft.</strong>
        )}
      </p>
      {mayDirectEverything ? <CommandButton command={{ kind: pause ? 'resume' : 'pause' }} /> : null}
    </section>
  );
}
