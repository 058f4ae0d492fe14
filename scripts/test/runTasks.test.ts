import { expect, test } from 'vitest';
import { runTasks } from './runTasks.ts';
import type { Outcome, Task } from './Task.ts';

const passed: Outcome = { passed: 1, failed: 0, output: '' };

function recorder() {
  const log: string[] = [];
  let running = 0;
  let mostAtATime = 0;
  const task = (name: string, after: string[] = []): Task => ({
    name,
    after,
    run: async () => {
      running += 1;
      mostAtATime = Math.max(mostAtATime, running);
      log.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`-${name}`);
      running -= 1;
      return passed;
    },
  });
  return { log, task, mostAtATime: () => mostAtATime };
}

const quietly = { filters: [], onDone: () => undefined };

test('a task begins when those that it comes after are over', async () => {
  const { log, task } = recorder();
  await runTasks({ tasks: [task('last', ['first']), task('first')], width: 2, ...quietly });
  expect(log).toEqual(['+first', '-first', '+last', '-last']);
});

test('no more tasks run at a time than asked for, and all run', async () => {
  const { task, mostAtATime } = recorder();
  const outcomes = await runTasks({ tasks: ['a', 'b', 'c', 'd', 'e'].map((name) => task(name)), width: 2, ...quietly });
  expect(mostAtATime()).toBe(2);
  expect(outcomes).toHaveLength(5);
});

test('a task that was not selected holds nobody up', async () => {
  const { log, task } = recorder();
  await runTasks({ tasks: [task('e2e', ['a11y'])], width: 2, ...quietly });
  expect(log).toEqual(['+e2e', '-e2e']);
});

test('tasks that wait for each other are an error, not a hang', async () => {
  const { task } = recorder();
  const circle = [task('a', ['b']), task('b', ['a'])];
  await expect(runTasks({ tasks: circle, width: 2, ...quietly })).rejects.toThrow('a, b');
});
