import { notice, page } from '@schutznetz/shared/contract/editorial.ts';
import { glossaryEntry, helpline, legalBasis } from '@schutznetz/shared/contract/reference.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { z } from 'zod';
import { contractProblem, type ContractProblem } from './contractProblem.ts';
import type { Frame } from './readFrame.ts';
import type { RawDocument } from './SnapshotSource.ts';
import { type FindMedia, toContract } from './toContract.ts';

type Check = <Schema extends z.ZodObject>(
  collection: string,
  schema: Schema,
  records: RawDocument[],
) => z.infer<Schema>[];

/** The part of a snapshot that every unit carries. Notices and pages are the unit's own; `fatal` collects what stops it. */
export function checkFrame({
  frame,
  check,
  isOwn,
  findMedia,
  fatal,
}: {
  frame: Frame;
  check: Check;
  isOwn: (record: RawDocument) => boolean;
  findMedia: FindMedia;
  fatal: ContractProblem[];
}) {
  const portal = portalFrame.safeParse(toContract(portalFrame, frame.portal, findMedia));
  if (!portal.success) {
    fatal.push(
      contractProblem({ collection: 'portal', record: { title: 'Portal', ...frame.portal }, error: portal.error }),
    );
  }
  return {
    portal: portal.data,
    helplines: check('helplines', helpline, frame.helplines),
    legalBases: check('legal-bases', legalBasis, frame.legalBases),
    glossary: check('glossary', glossaryEntry, frame.glossary),
    notices: check('notices', notice, frame.notices.filter(isOwn)),
    pages: check('pages', page, frame.pages.filter(isOwn)),
  };
}
