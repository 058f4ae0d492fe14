import { notice, page } from '@schutznetz/shared/contract/editorial.ts';
import { glossaryEntry, helpline, legalBasis } from '@schutznetz/shared/contract/reference.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { RawDocument, SnapshotSource } from './SnapshotSource.ts';
import { fieldsOf } from './fieldsOf.ts';

/** What every unit shows, read once for all units of a batch. */
export type Frame = {
  portal: Record<string, unknown>;
  helplines: RawDocument[];
  legalBases: RawDocument[];
  glossary: RawDocument[];
  /** of the portal and of the districts that were asked for; `district` tells whose */
  notices: RawDocument[];
  pages: RawDocument[];
};

export async function readFrame(source: SnapshotSource, districts: number[]): Promise<Frame> {
  const ofPortalOrDistricts = { or: [{ district: { exists: false } }, { district: { in: districts } }] };
  // One after the other: they share the one connection of the transaction.
  return {
    portal: await source.findGlobal('portal', fieldsOf(portalFrame)),
    helplines: await source.find({ collection: 'helplines', fields: fieldsOf(helpline), where: {}, sort: 'order' }),
    legalBases: await source.find({ collection: 'legal-bases', fields: fieldsOf(legalBasis), where: {} }),
    glossary: await source.find({ collection: 'glossary', fields: fieldsOf(glossaryEntry), where: {}, sort: 'term' }),
    notices: await source.find({
      collection: 'notices',
      fields: ['district', ...fieldsOf(notice)],
      where: ofPortalOrDistricts,
      sort: 'startsAt',
    }),
    pages: await source.find({
      collection: 'pages',
      fields: ['district', ...fieldsOf(page)],
      where: ofPortalOrDistricts,
      sort: 'title',
    }),
  };
}
