import type { Access } from 'payload';
import { mayDraft } from '../rights/mayDraft.ts';
import { ofVersions } from '../rights/ofVersions.ts';
import { readRights } from '../rights/readRights.ts';

/** The history is for those who may work on the document, and for operations. */
export const mayReadOwnedVersions: Access = async ({ req }) => {
  const rights = await readRights(req);
  return rights.operations || ofVersions(mayDraft(rights));
};
