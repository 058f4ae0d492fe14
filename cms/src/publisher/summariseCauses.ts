import type { ReleaseCause } from '@schutznetz/site/releases/release.ts';
import type { PublishCause } from '../publishing/PublishJob.ts';
import type { PublishJob } from './jobQueue.ts';

/** A cause that comes from no job. */
export type BatchCause = Pick<PublishCause, 'kind' | 'person'>;

const kinds = { document: 'document', schedule: 'document', clock: 'clock', code: 'code', hand: 'hand' } as const;

/** The cause that stands in the release on disk: the newest wish, and how many others went with it. */
export function summariseCauses(jobs: PublishJob[], cause: BatchCause | null): ReleaseCause {
  const newest = jobs.at(-1)?.cause;
  if (!newest) return { kind: kinds[cause?.kind ?? 'hand'], by: cause?.person ?? null, note: null };
  const others = jobs.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' und eine weitere Änderung' : ` und ${others} weitere Änderungen`;
  return {
    kind: kinds[newest.kind],
    by: newest.person,
    note: newest.title ? `${newest.title}${more}` : more.trim() || null,
  };
}
