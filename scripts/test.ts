import { performance } from 'node:perf_hooks';
import { runTasks } from './test/runTasks.ts';
import { faultTasks, tasks as usualTasks } from './test/tasks.ts';

// `npm test` runs everything but the faults; `npm test -- unit int` these tasks only; any other word chooses test files by
// path. `npm run test:faults` is `npm test -- faults`, with the compiled parts that they start; `npm run test:all` is
// `npm test -- all`, both of them.
const tasks = [...usualTasks, ...faultTasks];
const words = process.argv.slice(2);
const names = tasks.map(({ name }) => name);
const chosen = words.includes('all') ? names : words.filter((word) => names.includes(word));
const filters = words.filter((word) => word !== 'all' && !names.includes(word));
const projects = ['unit', 'int', 'a11y', 'e2e'];
const wanted = chosen.length > 0 ? chosen : filters.length > 0 ? projects : usualTasks.map(({ name }) => name);
if (wanted.includes('faults')) wanted.push('compile-site', 'compile-cms');

const outcomes = await runTasks({
  tasks: tasks.filter(({ name }) => wanted.includes(name)),
  filters,
  width: 2,
  onDone: ({ name }, { passed, failed, skipped = [], output }, seconds) => {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
    );
    for (const test of skipped) console.log(`  – not run here: ${test}`);
    if (failed > 0) console.log(`\n${output.trim()}\n`);
  },
});

const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\nin ${(performance.now() / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
