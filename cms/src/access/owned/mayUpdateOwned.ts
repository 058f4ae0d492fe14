import type { Access } from 'payload';
import { touchesLiveRow } from '../drafts/directWrites.ts';
import { mayDraft } from '../rights/mayDraft.ts';
import { mayPublish } from '../rights/mayPublish.ts';
import { readRights } from '../rights/readRights.ts';

/** Coordination may do all; editing may propose, which is a draft beside the public version. */
export const mayUpdateOwned: Access = async ({ data, req }) => {
  const rights = await readRights(req);
  return touchesLiveRow({ data, req }) ? mayPublish(rights) : mayDraft(rights);
};
