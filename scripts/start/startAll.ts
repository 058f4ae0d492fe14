import { compile, isCompiled } from '../build/compile.ts';
import { cms, site, type Part } from '../build/parts.ts';
import { step } from '../console/steps.ts';
import { writeSecretFile } from '../state/writeSecretFile.ts';
import { openDatabase } from './openDatabase.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import type { Start } from './Start.ts';
import { startServices } from './startServices.ts';
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import type { DemoAccounts } from '../state/demoAccounts.ts';

/** Brings everything up. @returns the demo accounts when they were made just now */
export async function startAll(start: Start): Promise<DemoAccounts | null> {
  // Alone and first: what is wrong with a database shows before minutes of compiling.
  const database = await openDatabase(start);
  const [newAccounts] = await together(start.signal, [
    (signal) => prepareDatabase({ start, database, signal }),
    (signal) => compileIfChanged(site, { signal, onStart: start.lock.remember }),
    (signal) => compileIfChanged(cms, { signal, onStart: start.lock.remember }),
  ]);
  await startServices(start, database.url);
  await announceDatabase(start, database.url);
  return newAccounts;
}

async function compileIfChanged(part: Part, control: Parameters<typeof compile>[1]): Promise<void> {
  if (await isCompiled(part)) return;
  await step(part.title, () => compile(part, control));
}

/** For tools that are run beside: where the database of this start is, for as long as it is. */
async function announceDatabase({ dataDir, resources }: Start, databaseUrl: string): Promise<void> {
  const path = join(dataDir, 'laufend.json');
  await writeSecretFile(path, `${JSON.stringify({ databaseUrl }, null, 2)}\n`);
  resources.defer(() => rmSync(path, { force: true }));
}

type Work<Result> = (signal: AbortSignal) => Promise<Result>;

/** Runs all at once; when one fails, the others are ended before its error is passed on. */
async function together<First>(signal: AbortSignal, works: readonly [Work<First>, ...Work<void>[]]): Promise<[First]> {
  const failure = new AbortController();
  const both = AbortSignal.any([signal, failure.signal]);
  const runs = works.map(async (work) => {
    try {
      return await work(both);
    } catch (error) {
      failure.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(runs);
  both.throwIfAborted();
  return [(await runs[0]) as First];
}
