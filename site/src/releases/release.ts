import { z } from 'zod';

const changedPaths = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
});

/** Why a unit does not follow its content: someone rolled it back. `build: null` holds a unit that was not there then. */
const hold = z.object({
  build: z.string().nullable(),
  /** the release that was made live again */
  to: z.int().positive(),
  since: z.iso.datetime(),
});

/** Why there is a release. `by` is what the admin shows: a person's name, a clock's moment, a commit. */
export const releaseCause = z.object({
  kind: z.enum(['document', 'clock', 'code', 'hand', 'rollback', 'hold-released', 'removal']),
  by: z.string().nullable(),
  /** e.g. collection and title of the document */
  note: z.string().nullable(),
});

/** `release.json`: which build of every unit is live under this number, and how it came to be. */
export const release = z.object({
  n: z.int().positive(),
  previous: z.int().positive().nullable(),
  at: z.iso.datetime(),
  /** unit -> build */
  units: z.record(z.string(), z.string()),
  held: z.record(z.string(), hold),
  cause: releaseCause,
  /** by unit, against the release before */
  changes: z.record(z.string(), changedPaths),
  /** milliseconds of the stages before the switch, as the publisher measured them */
  stages: z.record(z.string(), z.number()),
  /** German sentences for the operations view, e.g. a record that a page was published without */
  notes: z.array(z.string()),
});

export type ChangedPaths = z.infer<typeof changedPaths>;
export type Hold = z.infer<typeof hold>;
export type ReleaseCause = z.infer<typeof releaseCause>;
export type Release = z.infer<typeof release>;
