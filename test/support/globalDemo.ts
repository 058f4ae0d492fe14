import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { dropDatabase } from './dropDatabase.ts';
import { shareInRun } from './shareInRun.ts';

/**
 * Vitest's global set-up of every project that starts whole systems, after that of the database: a place for the demo
 * content as a first start loads it. `copyDemo` fills it when the first test file asks for it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl } = project.getProvidedContext().postgres;
  const { value, release } = await shareInRun('demo', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schutznetz-demo-'));
    await chmod(folder, 0o711);
    const database = `schutznetz_demo_${randomUUID().replaceAll('-', '')}`;
    const end = async () => {
      await dropDatabase(adminUrl, database);
      await rm(folder, { recursive: true, force: true });
    };
    return { value: { database, folder }, end };
  });
  project.provide('demo', value);
  return release;
}
