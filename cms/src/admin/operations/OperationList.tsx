'use client';

import type { Overview } from '../../operations/overview/Overview.ts';
import { useCommands } from './CommandContext.ts';
import { describeCommand } from './describeCommand.ts';
import { formatAge, formatInstant } from './formatInstant.ts';

const shownOperations = 10;

/** The last commands to the publisher and what came of them. */
export function OperationList({ overview: { operations, at, pause } }: { overview: Overview }) {
  const { nameOf } = useCommands();
  if (operations.length === 0) return null;
  return (
    <section aria-labelledby="operations-commands">
      <h2 id="operations-commands">Letzte Anweisungen</h2>
      <ol className="operations__list">
        {operations.slice(0, shownOperations).map(({ id, command, person, isOwn, since, outcome }) => (
          <li
            className="operations__item"
            data-tone={outcome === null ? 'waiting' : outcome.state === 'done' ? 'live' : 'problem'}
            key={id}
          >
            <div className="operations__text">
              <p>
                <strong>{describeCommand(command, nameOf).label}</strong>
                {command.kind === 'publish' && !command.units.includes('*')
                  ? `: ${command.units.map(nameOf).join(', ')}`
                  : ''}{' '}
                ({isOwn ? 'Sie' : person}, {formatInstant(since)})
              </p>
              <p>
                {outcome?.message ??
                  (pause && command.kind === 'publish'
                    ? 'Wartet, bis die Veröffentlichung fortgesetzt wird.'
                    : `Wird ausgeführt, seit ${formatAge(since, at)}.`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
