import { type CollectionBeforeOperationHook, type CollectionConfig, combineQueries, Forbidden } from 'payload';
import { mayDraft } from '../rights/mayDraft.ts';
import { readRights } from '../rights/readRights.ts';

/**
 * A copy is a draft, and only who may draft the original may copy it: Payload copies every field, those included that the
 * person may not read. What has no owner is copied by administrators.
 */
export const startCopiesAsDrafts: CollectionBeforeOperationHook = async ({ args, collection, operation, ...rest }) => {
  const copy = args as { data?: Record<string, unknown>; duplicateFromID?: number | string };
  if (operation !== 'create' || copy.duplicateFromID === undefined) return args;
  const { overrideAccess, req } = rest;
  const rights = await readRights(req);
  const result = overrideAccess === true || (hasOwner(collection) ? mayDraft(rights) : rights.administrator);
  if (result === false) throw new Forbidden(req.t);
  const where = combineQueries({ id: { equals: copy.duplicateFromID } }, result);
  const { totalDocs } = await req.payload.db.count({ collection: collection.slug, where, req });
  if (totalDocs === 0) throw new Forbidden(req.t);
  return { ...args, data: { ...copy.data, _status: 'draft' } };
};

function hasOwner({ fields }: Pick<CollectionConfig, 'fields'>): boolean {
  return fields.some((field) => 'name' in field && field.name === 'jugendamt');
}
