import { z } from 'zod';

/** Stands for every unit there is when the job is worked off. */
export const everyUnit = '*';

/** Why something is published, for the release log and the status that an editor sees. */
export const publishCause = z.object({
  kind: z.enum(['document', 'schedule', 'clock', 'code', 'hand']),
  /** slug of the collection or global, for kind `document` and `schedule` */
  collection: z.string().nullable(),
  documentId: z.number().nullable(),
  /** title of the document when it was saved */
  title: z.string().nullable(),
  /** name of the person who saved or asked */
  person: z.string().nullable(),
});

/** Input of a job in queue `publish`: the wish that these units show what the database holds. */
export const publishJobInput = z.object({
  /** names of units; `['*']` is every unit */
  units: z.array(z.string()).min(1),
  cause: publishCause,
  /** follows the wish through the logs, from the save to the switch */
  trace: z.string(),
});

export type PublishCause = z.infer<typeof publishCause>;
export type PublishJobInput = z.infer<typeof publishJobInput>;
