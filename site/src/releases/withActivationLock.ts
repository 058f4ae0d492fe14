import { activationLock, type Store } from './openStore.ts';
import { withFileLock } from './withFileLock.ts';

/** Runs the task while nobody else switches to another release. Throws `busy` when the lock is not free in time. */
export function withActivationLock<Result>(
  store: Store,
  task: () => Result | Promise<Result>,
  { timeoutMs = 10_000 }: { timeoutMs?: number } = {},
): Promise<Result> {
  const sayBusy = (seconds: number) =>
    `Seit ${seconds} Sekunden schaltet ein anderer Vorgang eine Veröffentlichung um. Die bisherige Veröffentlichung bleibt sichtbar.`;
  return withFileLock(activationLock(store), task, { timeoutMs, sayBusy });
}
