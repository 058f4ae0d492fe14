import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { readUsage } from './readUsage.ts';
import { round } from './summarise.ts';

export interface Rebuild {
  /** `first`: a publisher that starts with an empty store; `unchanged`: nothing has to be written; `changed`: every page has */
  readonly kind: 'first' | 'unchanged' | 'changed';
  /** seconds from the wish until nothing waits any more; of the first from the start of the process */
  readonly wall: number;
  /** seconds of processor time of the publisher */
  readonly cpu: number;
  readonly load: number;
}

const patienceMs = 600_000;

/**
 * Measures until the queue is empty and, at the first time, so many units are live.
 * @param begin asks for everything
 */
export async function measureRebuild({
  pid,
  client,
  kind,
  begin,
  units = 0,
}: {
  pid: number;
  client: Client;
  kind: Rebuild['kind'];
  begin: () => Promise<void>;
  units?: number;
}): Promise<Rebuild> {
  const before = await readUsage(pid);
  const startedAt = performance.now();
  await begin();
  while (!(await isDone(client, units))) {
    if (performance.now() - startedAt > patienceMs) throw new Error('The publisher does not come to an end');
    await wait(20);
  }
  const wall = round((performance.now() - startedAt) / 1000);
  await requireSound(client);
  return { kind, wall, cpu: round((await readUsage(pid)).cpu - before.cpu), load: loadavg()[0] ?? NaN };
}

async function isDone(client: Client, units: number): Promise<boolean> {
  const { rows } = await client.query<{ waiting: string; live: string }>(`
    select (select count(*) from payload_jobs where queue = 'publish' and completed_at is null) as waiting,
      (select count(*) from publish_units where release is not null or error is not null) as live`);
  return Number(rows[0]?.waiting) === 0 && Number(rows[0]?.live) >= units;
}

/** A unit that is not live, or without a document, would be measured as less work. */
async function requireSound(client: Client): Promise<void> {
  const { rows } = await client.query<{ unit: string; reason: string }>(`
    select unit, error as reason from publish_units where error is not null
    union all select unit, notes from releases_units where notes is not null limit 1`);
  const [problem] = rows;
  if (problem) throw new Error(`Unit ${problem.unit} is not live as a whole: ${problem.reason.slice(0, 300)}`);
}
