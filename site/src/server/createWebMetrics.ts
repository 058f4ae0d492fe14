import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Release } from '../releases/release.ts';

export interface WebMetrics {
  readonly registry: Registry;
  /** Counts an answer when it is done. */
  readonly observe: (response: ServerResponse) => void;
}

/**
 * Metrics of the web server: how much, how fast and which release, never who or what page.
 * @param currentRelease the release that readers get, asked for when Prometheus asks
 */
export function createWebMetrics(currentRelease: () => Promise<Release | null>): WebMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'schutznetz_web_' });
  const registers = [registry];
  const answers = new Counter({
    name: 'schutznetz_web_answers_total',
    help: 'Answers by status',
    labelNames: ['status'],
    registers,
  });
  const duration = new Histogram({
    name: 'schutznetz_web_answer_seconds',
    help: 'From the request to the last byte of the answer',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  new Gauge({
    name: 'schutznetz_web_release_number',
    help: 'Number of the release that readers get, 0 while there is none',
    registers,
    async collect() {
      this.set((await currentRelease())?.n ?? 0);
    },
  });
  new Gauge({
    name: 'schutznetz_web_release_age_seconds',
    help: 'Age of the release that readers get',
    registers,
    async collect() {
      const release = await currentRelease();
      this.set(release ? (Date.now() - Date.parse(release.at)) / 1000 : 0);
    },
  });
  return {
    registry,
    observe(response) {
      const startedAt = performance.now();
      response.once('close', () => {
        answers.inc({ status: response.statusCode });
        duration.observe((performance.now() - startedAt) / 1000);
      });
    },
  };
}
