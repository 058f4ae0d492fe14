import { notice, page } from '@schutznetz/shared/contract/editorial.ts';
import { glossaryEntry, helpline, legalBasis } from '@schutznetz/shared/contract/reference.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { z } from 'zod';
import type { Frame } from './frameQueries.ts';
import type { RawDocument } from './SnapshotSource.ts';

type Check = <Schema extends z.ZodObject>(
  collection: string,
  schema: Schema,
  records: RawDocument[],
) => z.infer<Schema>[];

/** The part of a snapshot that every unit carries, with the unit's own notices and pages. */
export function checkFrame({
  frame,
  notices,
  pages,
  check,
}: {
  frame: Frame;
  notices: RawDocument[];
  pages: RawDocument[];
  check: Check;
}) {
  // A portal that was never published has nothing of what it must have: the check says what is missing.
  const [portal] = check('portal', portalFrame, [frame.portal[0] ?? unpublishedPortal]);
  return {
    portal,
    helplines: check('helplines', helpline, frame.helplines),
    legalBases: check('legal-bases', legalBasis, frame.legalBases),
    glossary: check('glossary', glossaryEntry, frame.glossary),
    notices: check('notices', notice, notices),
    pages: check('pages', page, pages),
  };
}

const unpublishedPortal = { id: 0 };
