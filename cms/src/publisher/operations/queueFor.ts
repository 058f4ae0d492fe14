import { sql } from '@payloadcms/db-postgres';
import { createLocalReq } from 'payload';
import { saveOperation, type Operation } from '../../operations/operationQueue.ts';
import { queuePublish } from '../../publishing/queuePublish.ts';
import { databaseOf, transactionOf } from '../Database.ts';
import { publishJobInput } from '../../publishing/PublishJob.ts';
import { publishQueue } from '../../publishing/publishTask.ts';
import type { Publisher } from '../Publisher.ts';

/** Queues the wish to publish that a command leads to; wish and mark are committed together, so it is queued once. */
export async function queueFor({
  publisher,
  operation,
  units,
}: {
  publisher: Publisher;
  operation: Operation;
  units: string[];
}): Promise<void> {
  const { payload } = publisher;
  const { person, trace } = operation;
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('PostgreSQL gave no transaction to queue the wish in');
  try {
    const req = await createLocalReq({ req: { transactionID } }, payload);
    const cause = { kind: 'hand', collection: null, documentId: null, title: null, person } as const;
    await queuePublish({ req, units, cause, trace });
    await saveOperation(transactionOf(payload, transactionID), { ...operation, isQueued: true });
    await payload.db.commitTransaction(transactionID);
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}

/** Units that the wish of a command still waits for, `*` among them; none when it is fulfilled. */
export async function waitingUnits(publisher: Publisher, trace: string): Promise<string[]> {
  const { rows } = await databaseOf(publisher.payload).execute<{ input: unknown }>(sql`
    select input from payload_jobs
    where queue = ${publishQueue} and completed_at is null and input->>'trace' = ${trace}`);
  return rows.flatMap(({ input }) => publishJobInput.safeParse(input).data?.units ?? []);
}
