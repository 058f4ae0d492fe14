import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../support/runNode.ts';
import type { Outcome } from './Task.ts';

const root = join(import.meta.dirname, '../..');

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { assertionResults: readonly { status: string; fullName: string }[] }[];
}

/** Runs projects of `vitest.config.ts`, all of them or the files whose path contains one of the filters. */
export async function runVitest(projects: readonly string[], filters: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { code, output } = await runNode({
      args: [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${reportFile}`,
        ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
      ],
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test' },
    });
    const text = await readFile(reportFile, 'utf8').catch(() => null);
    // No report: vitest itself did not get as far as running tests.
    if (text === null) return { passed: 0, failed: code === 0 ? 0 : 1, output };
    const { success, numPassedTests, numFailedTests, testResults } = JSON.parse(text) as Report;
    // A file that cannot be loaded, or an error outside of every test, fails the run without a failed test.
    const hasFailed = code !== 0 || !success;
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName);
    return { passed: numPassedTests, failed: hasFailed ? Math.max(1, numFailedTests) : 0, skipped, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
