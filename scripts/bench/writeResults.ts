import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchResults } from './runBench.ts';

const folder = join(import.meta.dirname, '../../bench/results');

/** @returns the file with all values */
export async function writeResults(results: BenchResults): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${results.options.size}.json`);
  await writeFile(path, `${JSON.stringify(results, null, 2)}\n`);
  return path;
}
