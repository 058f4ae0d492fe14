import type { Client } from 'pg';
import { summarise, type Summary } from './summarise.ts';

interface Stages {
  readonly read: number;
  readonly render: number;
  readonly write: number;
  readonly switch: number;
}

/** Times of the stages of all releases since a moment: read and switch are of the batch, the others the sum of its units. */
export async function readStages(client: Client, since: Date): Promise<Record<string, Summary>> {
  const { rows } = await client.query<{ stages: Stages[] }>(
    `select jsonb_agg(u.stages) as stages from releases r join releases_units u on u._parent_id = r.id
     where r.at >= $1 and r.number is not null group by r.id`,
    [since],
  );
  const sum = (stages: Stages[], key: 'render' | 'write') => stages.reduce((total, each) => total + each[key], 0);
  const first = (stages: Stages[], key: 'read' | 'switch') => stages[0]?.[key] ?? NaN;
  return {
    read: summarise(rows.map(({ stages }) => first(stages, 'read'))),
    render: summarise(rows.map(({ stages }) => sum(stages, 'render'))),
    write: summarise(rows.map(({ stages }) => sum(stages, 'write'))),
    switch: summarise(rows.map(({ stages }) => first(stages, 'switch'))),
  };
}
