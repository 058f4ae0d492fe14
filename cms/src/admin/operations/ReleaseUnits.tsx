'use client';

import type { ReleaseUnit } from '../../operations/overview/Overview.ts';
import { useCommands } from './CommandContext.ts';

const stageNames: Readonly<Record<string, string>> = {
  read: 'lesen',
  render: 'erzeugen',
  write: 'schreiben',
  switch: 'umschalten',
};

/** What a release did with each unit: pages, times, what it was published without, or why not. */
export function ReleaseUnits({ units }: { units: ReleaseUnit[] }) {
  const { nameOf } = useCommands();
  return (
    <>
      <h3>Teile der Website</h3>
      <ul>
        {units.map(({ unit, added, changed, removed, pages, stages, notes, error }) => (
          <li key={unit}>
            <strong>{nameOf(unit)}</strong>: {added} neu, {changed} geändert, {removed} entfernt
            {pages === null ? '' : ` (von ${pages} Dateien)`}
            {Object.keys(stages).length > 0 ? `; ${describeStages(stages)}` : ''}
            {notes ? <p className="operations__lines">{notes}</p> : null}
            {error ? (
              <p>
                <strong>Nicht veröffentlicht:</strong> {error}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function describeStages(stages: Record<string, number>): string {
  return Object.entries(stages)
    .map(([stage, ms]) => `${stageNames[stage] ?? stage} ${Math.round(ms)} ms`)
    .join(', ');
}
