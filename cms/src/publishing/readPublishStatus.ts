import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { readPause } from '../operations/readPause.ts';
import { databaseOf } from '../publisher/Database.ts';
import { findRunningUnits } from '../publisher/unitLock.ts';
import { findReleaseOf } from './findReleaseOf.ts';
import { findWaiting } from './findWaiting.ts';
import { everyUnit } from './PublishJob.ts';
import type { PublishStatus } from './PublishStatus.ts';
import { type PlacedDocument, unitsShowing } from './unitsShowing.ts';

type UnitState = {
  unit: string;
  release?: number | null;
  liveSince?: string | null;
  readAt?: string | null;
  failedAt?: string | null;
  error?: string | null;
  held?: boolean | null;
};

type StoredDocument = PlacedDocument & { id: number; _status?: string; updatedAt: string };

/** Whether the published state of a document is what the public site shows. The caller has checked that `req.user` may read it. */
export async function readPublishStatus({
  req,
  collection,
  id,
  siteUrl,
}: {
  req: PayloadRequest;
  collection: CollectionSlug | GlobalSlug;
  /** null for a global */
  id: number | null;
  /** public origin of the site, for links to its pages */
  siteUrl: string;
}): Promise<PublishStatus> {
  const document = await readPublished({ req, collection, id });
  if (!document || (document._status !== undefined && document._status !== 'published')) return { state: 'draft' };

  const shown = await unitsShowing({ collection, documents: [document], req });
  const { docs: all } = await req.payload.db.find<UnitState>({
    collection: 'publish-units',
    pagination: false,
    limit: 0,
    req,
  });
  const units = shown.has(everyUnit) ? all : all.filter((unit) => shown.has(unit.unit));

  const waiting = await findWaiting({ req, shown, known: all.map((unit) => unit.unit) });
  const failed = units.find((unit) => unit.error && unit.failedAt);
  // A change that was published after the failure may have mended it.
  if (failed?.error && failed.failedAt && !(waiting && waiting.last > failed.failedAt))
    return { state: 'failed', at: failed.failedAt, reason: failed.error };
  if (waiting) return describeWaiting({ req, shown, since: waiting.since });
  if (units.some((unit) => unit.held)) return { state: 'held' };
  if (units.length === 0 || units.some((unit) => !unit.readAt)) return { state: 'waiting', since: document.updatedAt };

  const release = await findReleaseOf({
    req,
    collection,
    id,
    updatedAt: document.updatedAt,
    units: units.map((unit) => unit.unit),
    siteUrl,
  });
  return { state: 'live', ...release, hasNewerDraft: await isOutdatedByDraft({ req, collection, id, document }) };
}

async function describeWaiting({
  req,
  shown,
  since,
}: {
  req: PayloadRequest;
  shown: Set<string>;
  since: string;
}): Promise<PublishStatus> {
  const database = databaseOf(req.payload);
  const pause = await readPause(database);
  if (pause) return { state: 'paused', since: pause.since.toISOString(), by: pause.by };
  const running = await findRunningUnits(database);
  const work = running.find(({ unit }) => shown.has(everyUnit) || shown.has(unit));
  return work ? { state: 'rendering', since, stage: work.stage } : { state: 'waiting', since };
}

type Place = { req: PayloadRequest; collection: CollectionSlug | GlobalSlug; id: number | null };

async function readPublished({ req, collection, id }: Place): Promise<StoredDocument | null> {
  if (id === null) return req.payload.db.findGlobal<StoredDocument>({ slug: collection, req });
  return req.payload.db.findOne<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
}

async function isOutdatedByDraft({
  req,
  collection,
  id,
  document,
}: Place & { document: StoredDocument }): Promise<boolean> {
  if (document._status === undefined) return false;
  if (id === null) {
    const { docs } = await req.payload.db.findGlobalVersions<{ _status?: string }>({
      global: collection as GlobalSlug,
      where: { latest: { equals: true } },
      limit: 1,
      pagination: false,
      req,
    });
    return docs[0]?.version._status === 'draft';
  }
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version._status === 'draft';
}
