'use client';

import { useState } from 'react';
import { releaseStateLabels } from '../../labels/administrationLabels.ts';
import type { ReleaseOverview } from '../../operations/overview/Overview.ts';
import { Cause } from './Cause.tsx';
import { CommandButton } from './CommandButton.tsx';
import { useCommands } from './CommandContext.ts';
import { formatAge, formatInstant } from './formatInstant.ts';
import { ReleaseChanges } from './ReleaseChanges.tsx';
import { ReleaseUnits } from './ReleaseUnits.tsx';

const tones = { live: 'live', partly: 'problem', failed: 'problem', 'rolled-back': 'waiting' } as const;

/** A release: unfolded it shows its units, changed pages with their differences, and the way back to it. */
export function ReleaseItem({
  release,
  reversible,
  mayDirectEverything,
  siteUrl,
  url,
}: {
  release: ReleaseOverview;
  /** units with which the person may go back */
  reversible: string[];
  mayDirectEverything: boolean;
  siteUrl: string;
  url: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { nameOf } = useCommands();
  const { number, at, state, attempts, firstWishAt, causes, moreCauses, units, moreUnits } = release;
  const names = [...units.map(({ unit }) => nameOf(unit)), ...(moreUnits > 0 ? [`${moreUnits} weitere`] : [])];
  return (
    <li className="operations__item" data-tone={tones[state]}>
      <details className="operations__text" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{titleOf(release)}</strong>, {formatInstant(at)}: {releaseStateLabels[state]} – {names.join(', ')}
        </summary>
        {isOpen ? (
          <>
            <h3>Anlass</h3>
            <ul>
              {causes.map((cause, index) => (
                <li key={index}>
                  <Cause cause={cause} />
                </li>
              ))}
              {moreCauses > 0 ? (
                <li>{moreCauses === 1 ? 'ein weiterer Anlass' : `${moreCauses} weitere Anlässe`}</li>
              ) : null}
            </ul>
            {attempts > 1 ? <p>{attempts} Versuche mit demselben Ergebnis. Die Uhrzeit ist die des letzten.</p> : null}
            {firstWishAt && number !== null ? (
              <p>Vom ersten Wunsch bis zur Veröffentlichung: {formatAge(firstWishAt, at)}.</p>
            ) : null}
            <ReleaseUnits units={units} />
            {number === null ? null : <ReleaseChanges number={number} siteUrl={siteUrl} url={url} />}
            {number === null ? null : (
              <div className="operations__buttons">
                {units
                  .filter(({ unit }) => reversible.includes(unit))
                  .map(({ unit }) => (
                    <CommandButton command={{ kind: 'rollback', release: number, units: [unit] }} key={unit} />
                  ))}
                {mayDirectEverything ? (
                  <CommandButton command={{ kind: 'rollback', release: number, units: null }} />
                ) : null}
              </div>
            )}
          </>
        ) : null}
      </details>
    </li>
  );
}

function titleOf({ number, attempts }: ReleaseOverview): string {
  if (number !== null) return `Veröffentlichung ${number}`;
  return attempts === 1 ? 'Versuch' : `${attempts} Versuche`;
}
