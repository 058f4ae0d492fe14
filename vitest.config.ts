import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/LongestFirst.ts';

const exclude = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.data/**'];
const globalSetup = ['test/support/globalDatabase.ts'];
// For tests that wait much of their time, for browsers and for whole systems: more of them than cores. They can run in one go
// (`scripts/test/tasks.ts`), so it has to be the same for all.
const maxWorkers = 3;
/** A process runs one file after another; to load the libraries anew for each takes longer than most of them. */
const inOneProcess = { isolate: false, setupFiles: ['test/support/beginAnew.ts'] };

export default defineConfig({
  test: {
    // Whoever runs the tests may live anywhere: the zone of the machine must not matter.
    env: { TZ: 'America/New_York' },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...inOneProcess,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.{int,e2e,a11y,fault}.test.{ts,tsx}'],
          // Beside them run tasks that keep one core busy; after those, Vitest's default would leave it idle.
          maxWorkers: '100%',
          // Some render whole sites: on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude,
          ...inOneProcess,
          globalSetup,
          // Each file has a database of its own, and waits for it much of its time: Vitest's default leaves a core idle.
          maxWorkers: '100%',
          // On a busy machine some wait long.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['**/*.fault.test.ts'],
          exclude,
          globalSetup: [...globalSetup, 'test/support/globalDemo.ts'],
          maxWorkers,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'a11y',
          include: ['**/*.a11y.test.ts'],
          exclude,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['**/*.e2e.test.ts'],
          exclude,
          globalSetup: ['test/support/globalCompile.ts', ...globalSetup, 'test/support/globalDemo.ts'],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
