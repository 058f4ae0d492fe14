import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines, runNode } from '../support/runNode.ts';
import { round } from './summarise.ts';
import type { BenchSystem } from './startBenchSystem.ts';

export interface ColdBuild {
  /** seconds from the start of the process to its end */
  readonly wall: number;
  /** seconds of processor time */
  readonly cpu: number;
  readonly pages: number;
  /** MiB */
  readonly peak: number;
}

/** Builds units in a fresh process into an empty store. */
export async function runColdBuild(system: BenchSystem, units: readonly string[]): Promise<ColdBuild> {
  const folder = await mkdtemp(join(system.dataDir, 'kalt-'));
  try {
    const startedAt = performance.now();
    const { code, output } = await runNode({
      args: [join(import.meta.dirname, 'coldBuild.ts'), folder, ...units],
      cwd: import.meta.dirname,
      env: { ...system.env, LOG_LEVEL: 'error' },
    });
    const wall = round((performance.now() - startedAt) / 1000);
    if (code !== 0) throw new Error(`The cold build failed:\n${lastLines(output, 15)}`);
    const result = JSON.parse(lastLines(output, 1)) as Omit<ColdBuild, 'wall'>;
    return { wall, ...result, cpu: round(result.cpu) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
