import { performance } from 'node:perf_hooks';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { explain } from './console/explain.ts';
import { stopSignal } from './services/stopSignal.ts';
import { greeting } from './start/greeting.ts';
import { openState } from './start/openState.ts';
import { startAll } from './start/startAll.ts';

const signal = stopSignal();
const resources = new AsyncDisposableStack();
let exitCode = 0;
try {
  console.log('Schutznetz startet');
  const environment = readEnvironment(process.env);
  const state = await openState(environment, resources);
  const fatal = Promise.withResolvers<never>();
  // Nobody waits for it before all runs; an early failure shows by itself then.
  fatal.promise.catch(() => undefined);
  const newAccounts = await startAll({ ...state, environment, resources, signal, onFatal: fatal.reject });
  const seconds = performance.now() / 1000;
  console.log(greeting({ environment, dataDir: state.dataDir, newAccounts, seconds }));
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  if (!signal.aborted) await Promise.race([fatal.promise, stopped]);
} catch (error) {
  if (!signal.aborted) {
    console.error(explain(error));
    exitCode = 1;
  }
}
if (signal.aborted) console.log('\nSchutznetz wird beendet …');
await resources.disposeAsync();
if (signal.aborted) console.log('Beendet. Es ist alles gespeichert.');
process.exit(exitCode);
