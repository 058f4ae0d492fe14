import type { PublishStatus } from './PublishStatus.ts';
import type { Situation } from './readSituation.ts';
import { tellFailure, tellWaiting } from './tellTrouble.ts';

/** What becomes of the document's own last change while a wish that names it is open; null when none is. */
export async function tellFromWishes(situation: Situation): Promise<PublishStatus | null> {
  const { subject, off, units, shown, wishes, wasIn } = situation;
  const named = wishes.filter(
    ({ cause }) => cause.collection === subject.collection && cause.documentId === subject.id,
  );
  const newest = named.at(-1);
  if (!newest) return null;
  const concerned = new Set(named.flatMap((wish) => wish.units));
  const states = units.filter(({ unit }) => concerned.has(unit));
  // What becomes a draft is queued only when it was public; what was never for the public has nothing to wait for.
  if (off?.state === 'hidden' && !(await Promise.all(states.map(wasIn))).includes(true)) return null;

  const isRemoval = off !== null;
  // A change that was saved after the failure may have mended it.
  const failed = newest.tried > 0 ? states.filter(({ error }) => error) : [];
  if (failed.length > 0)
    return tellFailure({ subject, failed, missing: concerned, of: new Set([...shown, ...concerned]), isRemoval });
  const since = named.find(({ tried }) => tried === 0) ?? newest;
  return tellWaiting({ subject, units: concerned, since: since.createdAt.toISOString(), isRemoval });
}
