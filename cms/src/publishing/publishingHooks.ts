import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { isOnSchedule } from './onSchedule.ts';
import { everyUnit, type PublishCause } from './PublishJob.ts';
import { queuePublish } from './queuePublish.ts';
import { type PlacedDocument, unitsShowing } from './unitsShowing.ts';

type LiveDocument = PlacedDocument & { id: number; _status?: string };

/**
 * Keeps the state that is public before a change: the versions that Payload hands to hooks may be drafts,
 * and a document that moved in a draft must still leave the pages where it is public now.
 */
export const rememberPublicState: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  operation,
  req,
  data,
}) => {
  if (operation === 'update') await remember(collection.slug, (originalDoc as LiveDocument).id, req);
  return data as unknown;
};

export const rememberPublicStateBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await remember(collection.slug, Number(id), req);
};

/** Queues the units that show the document before or after the change; a first draft shows nowhere. */
export const publishAfterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const changed = doc as LiveDocument;
  const before = recall(collection.slug, changed.id, req);
  const isPublic = changed._status === undefined || changed._status === 'published';
  if (!isPublic && !before) return;
  if (collection.slug === 'media' && operation === 'create') return;
  await publish({ collection: collection.slug, changed, documents: before ? [before, changed] : [changed], req });
};

export const publishAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const removed = doc as LiveDocument;
  const before = recall(collection.slug, removed.id, req);
  if (!before) return;
  await publish({ collection: collection.slug, changed: removed, documents: [before], req });
};

export const publishAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await queuePublish({
    req,
    units: [everyUnit],
    cause: causeOf({ collection: global.slug, document: null, title: null, req }),
  });
};

async function publish({
  collection,
  changed,
  documents,
  req,
}: {
  collection: string;
  changed: LiveDocument;
  documents: LiveDocument[];
  req: PayloadRequest;
}): Promise<void> {
  const units = await unitsShowing({ collection, documents, req });
  await queuePublish({
    req,
    units,
    cause: causeOf({ collection, document: changed.id, title: titleOf(collection, changed, req), req }),
  });
}

/** Remembers the published row of the document, or nothing when it is not public. */
async function remember(collection: string, id: number, req: PayloadRequest): Promise<void> {
  const row = await req.payload.db.findOne<LiveDocument>({
    collection: collection as 'contacts',
    where: { id: { equals: id } },
    req,
  });
  const isPublic = row && (row._status === undefined || row._status === 'published');
  publicStates(req)[`${collection}:${id}`] = isPublic ? row : null;
}

function recall(collection: string, id: number, req: PayloadRequest): LiveDocument | null {
  return publicStates(req)[`${collection}:${id}`] ?? null;
}

function publicStates(req: PayloadRequest): Record<string, LiveDocument | null> {
  req.context['publicStates'] ??= {};
  return req.context['publicStates'] as Record<string, LiveDocument | null>;
}

function titleOf(collection: string, document: LiveDocument, req: PayloadRequest): string | null {
  const field = req.payload.collections[collection as 'contacts']?.config.admin.useAsTitle;
  const title = field ? (document as unknown as Record<string, unknown>)[field] : null;
  return typeof title === 'string' ? title : null;
}

function causeOf({
  collection,
  document,
  title,
  req,
}: {
  collection: string;
  document: number | null;
  title: string | null;
  req: PayloadRequest;
}): PublishCause {
  const person = req.user ? ((req.user as { name?: string | null }).name ?? req.user.email) : null;
  // Payload's job saves in the name of who has planned it; without a person it is a script.
  const kind = isOnSchedule() || !req.user ? 'schedule' : 'document';
  return { kind, collection, documentId: document, title, person: person ?? null };
}
