import { findReleaseOf } from './findReleaseOf.ts';
import type { PublishStatus } from './PublishStatus.ts';
import { readSituation, type Situation } from './readSituation.ts';
import { hasNewerDraft, type Subject } from './StoredDocument.ts';
import { tellFromUnits } from './tellFromUnits.ts';
import { tellFromWishes } from './tellFromWishes.ts';
import { whyNotNow } from './whyNotShown.ts';

/**
 * Whether the public site shows what is stored of a document: told from the wishes that name the document and the units in
 * which it stands or stood. Troubles of other documents do not count. The caller has checked that `req.user` may read it.
 * @param siteUrl public origin of the site, for links to its pages
 */
export async function readPublishStatus({
  siteUrl,
  ...subject
}: Subject & { siteUrl: string }): Promise<PublishStatus> {
  const situation = await readSituation(subject);
  if (!situation) return { state: 'draft' };
  return (
    (await tellFromWishes(situation)) ??
    (await tellFromUnits(situation)) ??
    situation.off ??
    tellOmission(situation) ??
    whyNotNow(subject.collection, situation.document) ??
    tellLive(situation, siteUrl)
  );
}

function tellOmission({ subject: { collection, id }, units, shown }: Situation): PublishStatus | null {
  const problem = units
    .filter(({ unit }) => shown.has(unit))
    .flatMap(({ omitted }) => omitted ?? [])
    .find((record) => record.collection === collection && record.documentId === id);
  return problem ? { state: 'omitted', reason: problem.message } : null;
}

async function tellLive({ subject, document, units, shown }: Situation, siteUrl: string): Promise<PublishStatus> {
  const release = await findReleaseOf({
    ...subject,
    updatedAt: document.updatedAt,
    units: [...shown],
    isHeld: units.some(({ unit, held }) => held && shown.has(unit)),
    siteUrl,
  });
  return { state: 'live', ...release, hasNewerDraft: await hasNewerDraft(subject) };
}
