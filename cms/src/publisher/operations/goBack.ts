import { rollBack } from '@schutznetz/site/releases/rollBack.ts';
import { currentRelease, readRelease } from '@schutznetz/site/releases/readRelease.ts';
import type { OperationCommand } from '../../operations/Operation.ts';
import type { Operation } from '../../operations/operationQueue.ts';
import { databaseOf } from '../Database.ts';
import { guardRollback } from '../guard/guardRollback.ts';
import { highestNumber } from '../highestNumber.ts';
import type { Publisher } from '../Publisher.ts';
import { recordMissingReleases } from '../recordMissingReleases.ts';
import type { Step } from './carryOutOperations.ts';

/** Makes an earlier release live again and holds its units, unless it would bring back what is not public any more. */
export async function goBack({
  publisher,
  operation,
  command,
}: {
  publisher: Publisher;
  operation: Operation;
  command: Extract<OperationCommand, { kind: 'rollback' }>;
}): Promise<Step> {
  const { store, payload } = publisher;
  const live = await currentRelease(store);
  const target = await readRelease(store, command.release);
  const known = new Set([...Object.keys(live?.units ?? {}), ...Object.keys(target.units)]);
  const unknown = (command.units ?? []).filter((unit) => !known.has(unit));
  if (unknown.length > 0) {
    const message = `Diesen Teil der Website gibt es weder jetzt noch in Veröffentlichung ${target.n}: ${unknown.join(', ')}. Es wurde nichts geändert.`;
    return { outcome: { state: 'refused', message } };
  }
  const units = command.units ?? [...known];
  const secret = await guardRollback({ publisher, units, live, target });
  if (secret) return { outcome: { state: 'refused', message: secret } };
  const release = await rollBack({
    store,
    to: target.n,
    ...(command.units ? { units: command.units } : {}),
    at: new Date().toISOString(),
    by: operation.person,
    above: await highestNumber(databaseOf(payload)),
  });
  await recordMissingReleases(publisher);
  const what = command.units ? command.units.join(', ') : 'Die ganze Website';
  const message = `${what}: Der Stand von Veröffentlichung ${target.n} ist wieder öffentlich (Veröffentlichung ${release.n}) und bleibt es, bis er freigegeben wird.`;
  return { outcome: { state: 'done', message } };
}
