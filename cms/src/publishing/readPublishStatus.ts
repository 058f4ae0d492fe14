import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { everyUnit, publishJobInput } from './PublishJob.ts';
import { publishQueue } from './publishTask.ts';
import { type PlacedDocument, unitsShowing } from './unitsShowing.ts';

/** What an editor is told about a document. Instants are ISO 8601 in UTC. */
export type PublishStatus =
  | { state: 'draft' }
  | { state: 'waiting'; since: string }
  | { state: 'live'; since: string | null; release: number | null; hasNewerDraft: boolean }
  | { state: 'failed'; at: string; reason: string }
  | { state: 'held' };

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
}: {
  req: PayloadRequest;
  collection: CollectionSlug | GlobalSlug;
  /** null for a global */
  id: number | null;
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

  const failed = units.find((unit) => unit.error && unit.failedAt);
  if (failed?.error && failed.failedAt) return { state: 'failed', at: failed.failedAt, reason: failed.error };
  const waitingSince = await findWaiting({ req, shown, known: all.map((unit) => unit.unit) });
  if (waitingSince) return { state: 'waiting', since: waitingSince };
  if (units.some((unit) => unit.held)) return { state: 'held' };
  if (units.length === 0 || units.some((unit) => !unit.readAt)) return { state: 'waiting', since: document.updatedAt };

  const first = await findReleaseSince({ req, moment: document.updatedAt, units: units.map((unit) => unit.unit) });
  const hasNewerDraft = await isOutdatedByDraft({ req, collection, id, document });
  return { state: 'live', since: first?.at ?? null, release: first?.number ?? null, hasNewerDraft };
}

/** The release that brought the document's last published change; none when no page shows it differently. */
async function findReleaseSince({
  req,
  moment,
  units,
}: {
  req: PayloadRequest;
  moment: string;
  units: string[];
}): Promise<{ number: number; at: string } | undefined> {
  const { docs } = await req.payload.db.find<{ number: number; at: string }>({
    collection: 'releases',
    where: {
      and: [{ at: { greater_than_equal: moment } }, { number: { exists: true } }, { 'units.unit': { in: units } }],
    },
    sort: 'at',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
}

async function findWaiting({
  req,
  shown,
  known,
}: {
  req: PayloadRequest;
  shown: Set<string>;
  known: string[];
}): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ input?: unknown; createdAt: string }>({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publishQueue } }, { completedAt: { exists: false } }] },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  });
  const waiting = docs.find((job) => {
    const input = publishJobInput.safeParse(job.input);
    const units = input.success ? input.data.units : [];
    return (
      units.includes(everyUnit) || units.some((unit) => (shown.has(everyUnit) ? known.includes(unit) : shown.has(unit)))
    );
  });
  return waiting?.createdAt ?? null;
}

type Place = { req: PayloadRequest; collection: CollectionSlug | GlobalSlug; id: number | null };

async function readPublished({ req, collection, id }: Place): Promise<StoredDocument | null> {
  if (id === null) return req.payload.db.findGlobal<StoredDocument>({ slug: collection as GlobalSlug, req });
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
