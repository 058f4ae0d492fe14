import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { isPublished } from '../rights/isPublished.ts';
import { mayDraft } from '../rights/mayDraft.ts';
import { readRights } from '../rights/readRights.ts';

/** Public contacts for everyone; `partners` for all offices of the district; `internal` for the owning office only. */
export const mayReadContacts: Access = async ({ req }) => {
  const rights = await readRights(req);
  const districts = [...rights.drafting.districts];
  return anyOf(
    rights.operations && { visibility: { equals: 'public' } },
    { and: [isPublished, { visibility: { equals: 'public' } }] },
    { and: [isPublished, { visibility: { equals: 'partners' } }, { district: { in: districts } }] },
    mayDraft(rights),
  );
};
