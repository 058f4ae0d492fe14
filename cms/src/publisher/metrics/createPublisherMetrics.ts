import { sql } from '@payloadcms/db-postgres';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { publishQueue } from '../../publishing/publishTask.ts';
import type { Database } from '../Database.ts';

/** What one batch tells the metrics. Durations in milliseconds. */
export type BatchMeasures = {
  /** from the commit of each wish of an editor that the batch made live to the switch */
  wishMs: number[];
  stagesMs: Record<'read' | 'render' | 'write' | 'switch', number>;
  failedUnits: string[];
};

export type PublisherMetrics = { registry: Registry; observeBatch: (measures: BatchMeasures) => void };

/**
 * Metrics of the publisher. States are looked up when Prometheus asks, so that they are right after a restart, after a step
 * back, and when another publisher did the work.
 */
export function createPublisherMetrics(
  database: Database,
  currentRelease: () => Promise<Release | null>,
): PublisherMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'schutznetz_publisher_' });
  const registers = [registry];
  new Gauge({
    name: 'schutznetz_publish_queue_depth',
    help: 'Wishes to publish that are waiting',
    registers,
    async collect() {
      this.set((await readQueue(database)).depth);
    },
  });
  new Gauge({
    name: 'schutznetz_publish_oldest_wish_seconds',
    help: 'Age of the oldest wish that is waiting, 0 without one',
    registers,
    async collect() {
      this.set((await readQueue(database)).oldestSeconds);
    },
  });
  const toLive = new Histogram({
    name: 'schutznetz_publish_to_live_seconds',
    help: 'From the commit of a wish to the switch that made it live',
    buckets: [0.025, 0.05, 0.1, 0.2, 0.5, 1, 5, 30, 120, 600],
    registers,
  });
  const stages = new Histogram({
    name: 'schutznetz_publish_stage_seconds',
    help: 'Time that a stage of a batch took',
    labelNames: ['stage'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers,
  });
  const failures = new Counter({
    name: 'schutznetz_publish_failures_total',
    help: 'Publications of a unit that failed',
    labelNames: ['unit'],
    registers,
  });
  new Gauge({
    name: 'schutznetz_publish_failed_units',
    help: 'Units of which the last publication failed: 1 for each, nothing while all is well',
    labelNames: ['unit'],
    registers,
    async collect() {
      const units = await findFailedUnits(database);
      this.reset();
      for (const unit of units) this.set({ unit }, 1);
    },
  });
  new Gauge({
    name: 'schutznetz_release_number',
    help: 'Number of the live release, 0 while there is none',
    registers,
    async collect() {
      this.set((await currentRelease())?.n ?? 0);
    },
  });
  new Gauge({
    name: 'schutznetz_release_timestamp_seconds',
    help: 'When the live release was switched to, in Unix time, 0 while there is none',
    registers,
    async collect() {
      this.set(Date.parse((await currentRelease())?.at ?? new Date(0).toISOString()) / 1000);
    },
  });
  return {
    registry,
    observeBatch({ wishMs, stagesMs, failedUnits }) {
      for (const ms of wishMs) toLive.observe(ms / 1000);
      for (const [stage, ms] of Object.entries(stagesMs)) stages.observe({ stage }, ms / 1000);
      for (const unit of failedUnits) failures.inc({ unit });
    },
  };
}

async function readQueue(database: Database): Promise<{ depth: number; oldestSeconds: number }> {
  const { rows } = await database.execute<{ depth: string | number; oldest: string | number }>(sql`
    select count(*) as depth, coalesce(extract(epoch from now() - min(created_at)), 0) as oldest
    from payload_jobs where queue = ${publishQueue} and completed_at is null and has_error is not true`);
  return { depth: Number(rows[0]?.depth ?? 0), oldestSeconds: Number(rows[0]?.oldest ?? 0) };
}

async function findFailedUnits(database: Database): Promise<string[]> {
  const { rows } = await database.execute<{ unit: string }>(
    sql`select unit from publish_units where error is not null order by unit`,
  );
  return rows.map(({ unit }) => unit);
}
