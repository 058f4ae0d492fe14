import { type CollectionBeforeOperationHook, Forbidden } from 'payload';
import { combineQueries } from 'payload';
import { mayDraft } from '../rights/mayDraft.ts';
import { readRights } from '../rights/readRights.ts';

/**
 * A copy is a draft, and only who may draft the original may copy it: Payload copies every field, those included that the
 * person may not read.
 */
export const startCopiesAsDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const copy = args as { data?: Record<string, unknown>; duplicateFromID?: number | string };
  if (operation !== 'create' || copy.duplicateFromID === undefined) return args;
  const result = overrideAccess === true || mayDraft(await readRights(req));
  const where = result !== false && combineQueries({ id: { equals: copy.duplicateFromID } }, result);
  const found = where && (await req.payload.db.count({ collection: collection.slug, where, req }));
  if (!found || found.totalDocs === 0) throw new Forbidden(req.t);
  return { ...args, data: { ...copy.data, _status: 'draft' } };
};
