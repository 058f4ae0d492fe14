'use client';

import type { Overview } from '../../operations/overview/Overview.ts';
import { Cause } from './Cause.tsx';
import { useCommands } from './CommandContext.ts';
import { formatAge, formatInstant } from './formatInstant.ts';

const shownWishes = 50;

/** What waits to be published: since when, why, and whether it failed before. */
export function QueueList({ overview: { queue, at } }: { overview: Overview }) {
  const { nameOf } = useCommands();
  return (
    <section aria-labelledby="operations-queue">
      <h2 id="operations-queue">Was wartet ({queue.length})</h2>
      {queue.length === 0 ? <p>Nichts wartet: Alles Gespeicherte ist verarbeitet.</p> : null}
      <ol className="operations__list">
        {queue.slice(0, shownWishes).map((wish) => (
          <li className="operations__item" data-tone={wish.tried > 0 ? 'problem' : 'waiting'} key={wish.id}>
            <div className="operations__text">
              <p>
                <strong>{wish.units.includes('*') ? 'Ganze Website' : wish.units.map(nameOf).join(', ')}</strong>,
                wartet seit {formatAge(wish.since, at)}
              </p>
              <p>
                <Cause cause={wish.cause} />
              </p>
              {wish.tried > 0 ? (
                <p>
                  {wish.tried === 1 ? 'Ein Versuch ist' : `${wish.tried} Versuche sind`} gescheitert.
                  {wish.nextTryAt ? ` Nächster Versuch: ${formatInstant(wish.nextTryAt)}.` : ''}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {queue.length > shownWishes ? <p>und {queue.length - shownWishes} weitere</p> : null}
    </section>
  );
}
