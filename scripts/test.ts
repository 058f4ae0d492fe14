import { performance } from 'node:perf_hooks';
import { runTasks } from './test/runTasks.ts';
import { listTasks, taskNames, testTasks } from './test/tasks.ts';

// `npm test` runs everything but the faults; `npm test -- unit int` these tasks only; any other word chooses test files by
// path. `npm run test:faults` is `npm test -- faults`, with the compiled parts that they start; `npm run test:all` is
// `npm test -- all`, both of them.
const words = process.argv.slice(2);
const isUsual = (name: string) => name !== 'faults';
const chosen = words.includes('all') ? taskNames : words.filter((word) => taskNames.includes(word));
const filters = words.filter((word) => word !== 'all' && !taskNames.includes(word));
const usual = filters.length > 0 ? testTasks.filter(isUsual) : taskNames.filter(isUsual);
const wanted = chosen.length > 0 ? [...chosen] : usual;
if (wanted.includes('faults')) wanted.push('compile-site', 'compile-cms');

const outcomes = await runTasks({
  tasks: listTasks(wanted),
  filters,
  width: 2,
  onDone: ({ name }, { passed, failed, skipped = [], output }, seconds) => {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(15)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
    );
    for (const test of skipped) console.log(`  – not run here: ${test}`);
    if (failed > 0) console.log(`\n${output.trim()}\n`);
  },
});

const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\nin ${(performance.now() / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
