import { userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { OperationCommand } from '@schutznetz/cms/operations/Operation.ts';
import { queueOperation, readOperation } from '@schutznetz/cms/operations/operationQueue.ts';
import { directOnDisk } from './directOnDisk.ts';
import type { DirectingCall } from './parseCall.ts';
import type { Answer, Place } from './Place.ts';

const pollMs = 200;

/** Tells the publisher what to do and waits for the outcome. */
export async function direct(place: Place, call: DirectingCall): Promise<Answer> {
  const { database, databaseProblem } = place;
  const person = `Terminal (${userInfo().username})`;
  if (call.direct) return directOnDisk({ place, call, person });
  if (!database) {
    const way =
      call.command === 'rollback' || call.command === 'release-hold'
        ? ' Mit --direct geht es ohne Datenbank, auf dem Rechner mit den veröffentlichten Seiten.'
        : '';
    return fail(`Die Datenbank ist nicht erreichbar, und der Befehl braucht sie. ${databaseProblem ?? ''}${way}`);
  }
  const id = await queueOperation(database, { command: commandOf(call), person, account: null });
  const end = Date.now() + call.timeoutMs;
  for (;;) {
    const operation = await readOperation(database, id);
    const outcome = operation?.outcome;
    if (outcome) return { text: outcome.message, data: { id, ...outcome }, isGood: outcome.state === 'done' };
    if (Date.now() > end)
      return fail(
        'Der Veröffentlichungsdienst hat die Anweisung noch nicht ausgeführt. Sie bleibt bestehen und wird ausgeführt, sobald er läuft. Ist die Veröffentlichung angehalten, wartet ein „publish“, bis sie fortgesetzt wird.',
        id,
      );
    await wait(pollMs);
  }
}

function commandOf(call: DirectingCall): OperationCommand {
  switch (call.command) {
    case 'publish':
      return { kind: 'publish', units: call.units.length > 0 ? call.units : ['*'] };
    case 'rollback':
      return { kind: 'rollback', release: call.number, units: call.units.length > 0 ? call.units : null };
    case 'release-hold':
      return { kind: 'release-hold', units: call.units.length > 0 ? call.units : null };
    case 'pause':
    case 'resume':
      return { kind: call.command };
  }
}

function fail(message: string, id: number | null = null): Answer {
  return { text: message, data: { id, state: 'failed', message }, isGood: false };
}
