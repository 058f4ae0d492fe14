import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWebMetrics } from '@schutznetz/site/server/createWebMetrics.ts';
import { expect, test } from 'vitest';
import { createPublisherMetrics } from './createPublisherMetrics.ts';

const rules = join(import.meta.dirname, '../../../../docs/alarme.yml');

test('Every alert rule asks for metrics that there are.', async () => {
  const database = { execute: () => Promise.reject(new Error('names need no database')) };
  const registries = [
    createPublisherMetrics(database, () => Promise.resolve(null)).registry,
    createWebMetrics(() => Promise.resolve(null)).registry,
  ];
  const known = registries.flatMap((registry) => registry.getMetricsAsArray().map(({ name }) => name));
  const asked = (await readFile(rules, 'utf8')).match(/schutznetz_[a-z_]+/g) ?? [];
  const names = [...new Set(asked.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')))];
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
