import { expect, test } from 'vitest';
import { createBuildLine, type BuildLine } from './createBuildLine.ts';

/** A line whose units end when they are told to. */
function observe(line: BuildLine) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    add: (unit: string, isHereOnly = false) =>
      line.add((inWorker) => {
        started.push(`${unit} ${inWorker ? 'beside' : 'here'}`);
        const { promise, resolve } = Promise.withResolvers<string>();
        ends.set(unit, () => resolve(unit));
        return promise;
      }, isHereOnly),
    end: async (unit: string) => {
      ends.get(unit)?.();
      await settle();
    },
  };
}

/** Long enough for all that follows from what was just done. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('units are built in the order they came in, in the threads and here', async () => {
  const { started, add, end } = observe(createBuildLine(2));
  const built = ['a', 'b', 'c', 'd', 'e'].map((unit) => add(unit));
  expect(started).toEqual(['a beside', 'b beside', 'c here']);
  await end('c');
  await end('a');
  expect(started.slice(3)).toEqual(['d here', 'e beside']);
  for (const unit of ['b', 'd', 'e']) await end(unit);
  expect(await Promise.all(built)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('what is to be built here waits for its turn here, and the threads take the others', async () => {
  const { started, add, end } = observe(createBuildLine(1));
  for (const unit of ['a', 'b']) void add(unit);
  void add('portal', true);
  void add('c');
  await end('a');
  expect(started).toEqual(['a beside', 'b here', 'c beside']);
  await end('b');
  expect(started.slice(3)).toEqual(['portal here']);
});

test('while the next batch is read, nothing is begun here', async () => {
  const line = createBuildLine(1);
  const { started, add, end } = observe(line);
  const reading = Promise.withResolvers<string>();
  const read = line.giveWayTo(() => reading.promise);
  for (const unit of ['a', 'b', 'c']) void add(unit);
  await end('a');
  expect(started).toEqual(['a beside', 'b beside']);
  reading.resolve('read');
  expect(await read).toBe('read');
  await settle();
  expect(started.slice(2)).toEqual(['c here']);
});

test('a reading that fails does not hold the line', async () => {
  const line = createBuildLine(0);
  await expect(line.giveWayTo(() => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  const { started, add } = observe(line);
  void add('a');
  expect(started).toEqual(['a here']);
});

test('a unit that fails tells its batch, and the next one is built', async () => {
  const line = createBuildLine(0);
  const failed = line.add(() => Promise.reject(new Error('broken')), false);
  const { started, add } = observe(line);
  void add('b');
  await expect(failed).rejects.toThrow('broken');
  await settle();
  expect(started).toEqual(['b here']);
});
