import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { mayDraft } from '../rights/mayDraft.ts';
import { ofVersions } from '../rights/ofVersions.ts';
import { readRights } from '../rights/readRights.ts';

/** As for all owned documents, but operations see no version that was not meant for the public. */
export const mayReadContactVersions: Access = async ({ req }) => {
  const rights = await readRights(req);
  return ofVersions(anyOf(rights.operations && { visibility: { equals: 'public' } }, mayDraft(rights)));
};
