import type { CollectionBeforeOperationHook } from 'payload';
import { rememberDirectWrite, rememberRestoring } from './directWrites.ts';

/**
 * Tells the access functions what Payload keeps from them: whether a save goes to the live row or to a draft. Without
 * `draft: true` a save with `_status: 'draft'` unpublishes, and one without a status overwrites the public text. An access
 * query on `_status` is no help: Payload puts it to the newest version, which may be a draft of a published document.
 * Has to be the last hook of its kind, for a later one could replace the data.
 */
export const markDirectWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const change = args as { data?: Record<string, unknown>; draft?: boolean; unpublishAllLocales?: unknown };
  if (operation === 'restoreVersion') rememberRestoring(req);
  if (operation !== 'update') return args;
  const data = change.data ?? {};
  const staysBeside = change.draft === true && data['_status'] !== 'published' && !change.unpublishAllLocales;
  if (!staysBeside) rememberDirectWrite(data);
  return { ...args, data };
};
