'use client';

import { useState } from 'react';
import type { Overview } from '../../operations/overview/Overview.ts';
import { UnitItem } from './UnitItem.tsx';

/** So many parts are shown without a field to choose among them. */
const fewUnits = 12;

/** All units in sight; those that need someone's attention or are at work come first. */
export function UnitList({ overview }: { overview: Overview }) {
  const [wanted, setWanted] = useState('');
  const { units, at, siteUrl } = overview;
  const found = units.filter(({ unit, title }) =>
    `${title ?? ''} ${unit}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const urgent = found.filter(({ error, held, running }) => error !== null || held || running !== null);
  const others = found.filter((unit) => !urgent.includes(unit));
  return (
    <section aria-labelledby="operations-units">
      <h2 id="operations-units">Was öffentlich ist</h2>
      {units.length > fewUnits ? (
        <label className="operations__filter">
          Teil der Website suchen
          <input onChange={(event) => setWanted(event.target.value)} type="search" value={wanted} />
        </label>
      ) : null}
      {found.length === 0 ? <p>Noch ist nichts öffentlich.</p> : null}
      <ul className="operations__list">
        {[...urgent, ...others].map((unit) => (
          <UnitItem at={at} key={unit.unit} siteUrl={siteUrl} unit={unit} />
        ))}
      </ul>
    </section>
  );
}
