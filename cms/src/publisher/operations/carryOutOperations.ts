import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { findOpenOperations, saveOperation, type Operation } from '../../operations/operationQueue.ts';
import { databaseOf } from '../Database.ts';
import type { Publisher } from '../Publisher.ts';
import { releaseHolds } from './releaseHolds.ts';
import { goBack } from './goBack.ts';
import { publishAgain } from './publishAgain.ts';
import { setPause } from './setPause.ts';

/** The step of a command that was done: what is to be kept of it. The outcome is null while it waits for a publication. */
export type Step = Partial<Pick<Operation, 'isQueued' | 'freed' | 'outcome'>>;

/** Commands are carried out by one publisher at a time, in their order. */
const operationsLock = 'operations';

/**
 * Carries out what people have told the publisher. A publisher that is killed leaves its command in the queue, and the
 * next one carries it out: each kind may be repeated without doing more.
 * @returns whether anything was done
 */
export async function carryOutOperations(publisher: Publisher): Promise<boolean> {
  const { payload, session, logger, batches } = publisher;
  const database = databaseOf(payload);
  if ((await findOpenOperations(database)).length === 0) return false;
  if (!(await session.tryLock(operationsLock))) return false;
  try {
    let hasWorked = false;
    for (const operation of await findOpenOperations(database)) {
      // Who is told that it was done must not see it undone by what was already under way.
      if (operation.command.kind !== 'publish') await batches.settled();
      const step = await tryStep(publisher, operation);
      if (step === null) continue;
      await saveOperation(database, { ...operation, ...step });
      const { trace, person, command } = operation;
      logger.info({ msg: 'operation', trace, person, command, outcome: step.outcome ?? null });
      hasWorked = true;
    }
    return hasWorked;
  } finally {
    await session.unlock(operationsLock);
  }
}

async function tryStep(publisher: Publisher, operation: Operation): Promise<Step | null> {
  try {
    return await doStep(publisher, operation);
  } catch (error) {
    publisher.logger.error({ msg: 'operation failed', trace: operation.trace, err: error });
    const message =
      error instanceof StoreError
        ? error.message
        : 'Das ist wegen eines technischen Fehlers nicht gelungen. Bitte melden Sie das der Technik.';
    return { outcome: { state: 'refused', message } };
  }
}

/** @returns null when there is nothing to do yet */
function doStep(publisher: Publisher, operation: Operation): Promise<Step | null> {
  const { command } = operation;
  switch (command.kind) {
    case 'publish':
      return publishAgain({ publisher, operation, units: command.units });
    case 'rollback':
      return goBack({ publisher, operation, command });
    case 'release-hold':
      return releaseHolds({ publisher, operation, units: command.units });
    case 'pause':
    case 'resume':
      return setPause({ publisher, operation, isPaused: command.kind === 'pause' });
  }
}
