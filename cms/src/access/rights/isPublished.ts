import type { Where } from 'payload';

/** Drafts are not hidden by being drafts: every read of somebody who may not see them carries this condition. */
export const isPublished: Where = { _status: { equals: 'published' } };
