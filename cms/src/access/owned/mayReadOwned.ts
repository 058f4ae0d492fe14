import type { Access } from 'payload';
import { anyOf } from '../rights/anyOf.ts';
import { isPublished } from '../rights/isPublished.ts';
import { mayDraft } from '../rights/mayDraft.ts';
import { readRights } from '../rights/readRights.ts';

/** Everyone reads what is public; offices also read the drafts that they may work on, operations all of them. */
export const mayReadOwned: Access = async ({ req }) => {
  const rights = await readRights(req);
  return anyOf(rights.operations, isPublished, mayDraft(rights));
};
