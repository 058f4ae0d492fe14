import { join } from 'node:path';
import { compile, isCompiled } from '../build/compile.ts';
import { cms, site } from '../build/parts.ts';
import { runNode } from '../support/runNode.ts';
import { checkGenerated } from './checkGenerated.ts';
import { runVitest } from './runVitest.ts';
import type { Outcome, Task } from './Task.ts';

const root = join(import.meta.dirname, '../..');
const bin = (path: string) => join(root, 'node_modules', path);

/** All that `npm test` does, in the order in which it is begun. The long ones come first, as two run at a time. */
export const tasks: readonly Task[] = [
  // The compiled parts come before the types: both compilers write types that the check reads.
  { name: 'compile-site', after: [], run: () => check(() => compileIfChanged(site)) },
  { name: 'compile-cms', after: [], run: () => check(() => compileIfChanged(cms)) },
  { name: 'int', after: ['compile-site'], run: (filters) => runVitest('int', filters) },
  {
    name: 'types-site',
    after: ['compile-site'],
    run: () => tool('site', ['node_modules/astro/bin/astro.mjs', 'check']),
  },
  { name: 'types-cms', after: ['compile-cms'], run: () => tool('cms', [bin('typescript/bin/tsc'), '--noEmit']) },
  { name: 'types', after: [], run: () => tool('.', [bin('typescript/bin/tsc'), '--noEmit']) },
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
  { name: 'unit', after: ['compile-site'], run: (filters) => runVitest('unit', filters) },
  // A browser waits much of its time: what is left of the others runs beside it, but not what keeps all cores busy.
  { name: 'a11y', after: ['compile-site', 'int'], run: (filters) => runVitest('a11y', filters) },
  {
    name: 'e2e',
    // `generated` changes a source for a moment, which a start would take for a reason to compile.
    after: ['compile-site', 'compile-cms', 'int', 'unit', 'lint', 'generated'],
    run: (filters) => runVitest('e2e', filters),
  },
];

/** What `npm run test:faults` does: faults that take minutes to bring about. */
export const faultTasks: readonly Task[] = [
  {
    name: 'faults',
    // Like `e2e` they start systems and wait much of their time, so in `npm run test:all` the two run side by side.
    after: ['compile-site', 'compile-cms', 'int', 'unit', 'lint', 'generated', 'a11y'],
    run: (filters) => runVitest('faults', filters),
  },
];

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
