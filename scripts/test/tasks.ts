import { join } from 'node:path';
import { compile, isCompiled } from '../build/compile.ts';
import { cms, site } from '../build/parts.ts';
import { runNode } from '../support/runNode.ts';
import { checkGenerated } from './checkGenerated.ts';
import { runVitest } from './runVitest.ts';
import type { Outcome, Task } from './Task.ts';

const root = join(import.meta.dirname, '../..');
const bin = (path: string) => join(root, 'node_modules', path);
/** The native compiler. Beside it another task is at work, and what its threads do they do twice. */
const tsc = [bin('typescript-native/bin/tsc'), '--noEmit', '--singleThreaded'];

/** Tests that wait much of their time, for browsers and for whole systems. Those of them that are wanted run in one go. */
const waiting = ['a11y', 'e2e', 'faults'];

const busy: readonly Task[] = [
  // The compiled parts come before the types: both compilers write types that the check reads.
  { name: 'compile-site', after: [], run: () => check(() => compileIfChanged(site)) },
  { name: 'compile-cms', after: [], run: () => check(() => compileIfChanged(cms)) },
  { name: 'int', after: ['compile-site'], run: (filters) => runVitest(['int'], filters) },
  {
    name: 'types-site',
    after: ['compile-site'],
    run: () => tool('site', ['node_modules/astro/bin/astro.mjs', 'check']),
  },
  { name: 'types-cms', after: ['compile-cms'], run: () => tool('cms', tsc) },
  { name: 'types', after: [], run: () => tool('.', tsc) },
  {
    name: 'lint',
    after: ['types-cms', 'types-site'],
    run: () => tool('.', [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']),
  },
  {
    name: 'format',
    after: [],
    run: () => tool('.', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  },
  { name: 'generated', after: [], run: generated },
  // Last, as it can keep all cores busy when the others are over.
  { name: 'unit', after: ['compile-site'], run: (filters) => runVitest(['unit'], filters) },
];

/** What can be asked for by name. */
export const taskNames: readonly string[] = [...busy.map(({ name }) => name), ...waiting];

/** What of `taskNames` reads filters of test files. */
export const testTasks: readonly string[] = ['unit', 'int', ...waiting];

/** The tasks of these names in the order in which they are begun. The long ones come first, as two run at a time. */
export function listTasks(names: readonly string[]): Task[] {
  const projects = waiting.filter((name) => names.includes(name));
  const all = busy.filter(({ name }) => names.includes(name));
  if (projects.length > 0) {
    all.push({
      name: projects.join('+'),
      // Not beside what keeps all cores busy; and `generated` changes a source for a moment, which a start would take for
      // a reason to compile.
      after: busy.map(({ name }) => name),
      run: (filters) => runVitest(projects, filters),
    });
  }
  return all;
}

async function compileIfChanged(part: typeof site): Promise<void> {
  if (!(await isCompiled(part))) await compile(part);
}

async function tool(folder: string, args: readonly string[]): Promise<Outcome> {
  return check(async () => {
    const { code, output } = await runNode({ args, cwd: join(root, folder), env: process.env });
    if (code !== 0) throw new Error(output);
  });
}

async function generated(): Promise<Outcome> {
  return check(async () => {
    const stale = await checkGenerated();
    if (stale.length > 0) throw new Error(stale.join('\n'));
  });
}

/** Counts as one test. */
async function check(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
