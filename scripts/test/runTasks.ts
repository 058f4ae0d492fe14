import { performance } from 'node:perf_hooks';
import type { Outcome, Task } from './Task.ts';

interface Run {
  readonly tasks: readonly Task[];
  readonly filters: readonly string[];
  /** how many run at a time */
  readonly width: number;
  readonly onDone: (task: Task, outcome: Outcome, seconds: number) => void;
}

/** Runs tasks side by side, each after those it names. A task that is not in the list holds nobody up. */
export async function runTasks({ tasks, filters, width, onDone }: Run): Promise<Outcome[]> {
  const waiting = [...tasks];
  const running = new Map<string, Promise<void>>();
  const outcomes: Outcome[] = [];
  while (waiting.length > 0 || running.size > 0) {
    const isOver = (name: string) => !running.has(name) && !waiting.some((task) => task.name === name);
    const next = waiting.findIndex(({ after }) => after.every(isOver));
    if (next >= 0 && running.size < width) {
      const [task] = waiting.splice(next, 1);
      if (task !== undefined) running.set(task.name, run(task));
      continue;
    }
    if (running.size === 0)
      throw new Error(`These tasks wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    await Promise.race(running.values());
  }
  return outcomes;

  async function run(task: Task): Promise<void> {
    const started = performance.now();
    const outcome = await task.run(filters);
    outcomes.push(outcome);
    running.delete(task.name);
    onDone(task, outcome, (performance.now() - started) / 1000);
  }
}
