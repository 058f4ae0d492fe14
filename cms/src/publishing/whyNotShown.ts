import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { isUsedInPublic } from '../references/isUsedInPublic.ts';
import { isVisible } from './formerUnitsOf.ts';
import { everyUnit } from './PublishJob.ts';
import type { HiddenStatus } from './PublishStatus.ts';
import type { StoredDocument, Subject } from './StoredDocument.ts';

/** Why the public site has no place for the document; null when it has one. */
export async function whyNotShown({
  req,
  collection,
  document,
  shown,
}: Pick<Subject, 'req' | 'collection'> & {
  document: StoredDocument;
  /** units that would show it */
  shown: ReadonlySet<string>;
}): Promise<{ state: 'draft' } | HiddenStatus | null> {
  if (document._status !== undefined && document._status !== 'published') return { state: 'draft' };
  if (!isVisible(collection, document)) return { state: 'hidden', why: 'visibility' };
  if (collection === 'media' && !(await isUsedInPublic({ collection, id: document.id, req })))
    return { state: 'hidden', why: 'unused' };
  const slugs = [...shown].filter((unit) => unit !== portalUnit && unit !== everyUnit);
  if (collection === 'districts' || slugs.length === 0) return null;
  const published = await req.payload.db.count({
    collection: 'districts',
    where: { and: [{ slug: { in: slugs } }, { _status: { equals: 'published' } }] },
    req,
  });
  return published.totalDocs === 0 ? { state: 'hidden', why: 'district' } : null;
}

/** Notices come and go by themselves: what is published may not be due yet, or be over. */
export function whyNotNow(collection: string, { startsAt, endsAt }: StoredDocument): HiddenStatus | null {
  if (collection !== 'notices') return null;
  const now = new Date();
  if (endsAt && new Date(endsAt) <= now) return { state: 'hidden', why: 'over', at: endsAt };
  if (startsAt && new Date(startsAt) > now) return { state: 'hidden', why: 'not-yet', at: startsAt };
  return null;
}
