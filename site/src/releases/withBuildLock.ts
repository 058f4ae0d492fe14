import { buildLock, type Store } from './openStore.ts';
import { withFileLock } from './withFileLock.ts';

/**
 * Runs the task while nobody else puts a build into the store or decides which of them go. It is held for moments only;
 * whoever needs the activation lock too takes that one first. Throws `busy` when the lock is not free in time.
 */
export function withBuildLock<Result>(store: Store, task: () => Result | Promise<Result>): Promise<Result> {
  const sayBusy = (seconds: number) =>
    `Seit ${seconds} Sekunden räumt ein anderer Vorgang den Speicher für Veröffentlichungen auf. Die bisherige Veröffentlichung bleibt sichtbar.`;
  return withFileLock(buildLock(store), task, { timeoutMs: 10_000, sayBusy });
}
