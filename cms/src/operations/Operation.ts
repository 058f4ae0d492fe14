import { everyUnit } from '../publishing/PublishJob.ts';
import { z } from 'zod';

const units = z.array(z.string().min(1)).min(1).max(2000);

/** What a person tells the publisher to do. */
export const operationCommand = z.discriminatedUnion('kind', [
  /** read and render again; `['*']` is every unit */
  z.strictObject({ kind: z.literal('publish'), units }),
  /** make an earlier release live again, for all units or some, and hold them there */
  z.strictObject({ kind: z.literal('rollback'), release: z.int().positive(), units: units.nullable() }),
  /** let rolled-back units follow their content again; all that are held with null */
  z.strictObject({ kind: z.literal('release-hold'), units: units.nullable() }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
]);

export const operationOutcome = z.object({
  state: z.enum(['done', 'refused']),
  /** German sentences */
  message: z.string(),
});

/** Input of a job in queue `operations`. */
export const operationJob = z.object({
  command: operationCommand,
  /** name of the person, for the list of releases */
  person: z.string(),
  /** account of the person; null for a terminal */
  account: z.number().nullable(),
  /** follows the command through the logs, and names the wish to publish that it led to */
  trace: z.string(),
  /** the wish to publish is in its queue */
  isQueued: z.boolean().default(false),
  /** units whose hold was let go: kept so that a publisher that was ended in between goes on */
  freed: z.array(z.string()).nullable().default(null),
  outcome: operationOutcome.nullable().default(null),
});

export type OperationCommand = z.infer<typeof operationCommand>;
export type OperationOutcome = z.infer<typeof operationOutcome>;
export type OperationJob = z.infer<typeof operationJob>;

/** Whether the command concerns the site as a whole. */
export function concernsEverything(command: OperationCommand): boolean {
  if (command.kind === 'pause' || command.kind === 'resume') return true;
  return command.units === null || command.units.includes(everyUnit);
}
