import type { Access } from 'payload';
import { combineQueries } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { mayDraft } from '../rights/mayDraft.ts';
import { mayPublish } from '../rights/mayPublish.ts';
import { readRights } from '../rights/readRights.ts';

/** Coordination deletes what its office or network owns, editing only what is not public. */
export const mayDeleteOwned: Access = async ({ req }) => {
  const rights = await readRights(req);
  const drafts = mayDraft(rights);
  return anyOf(mayPublish(rights), drafts !== false && combineQueries({ _status: { equals: 'draft' } }, drafts));
};
