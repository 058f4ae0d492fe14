import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import type { PayloadRequest } from 'payload';
import { everyUnit } from './PublishJob.ts';

/** The parts of a document that decide where it is shown. Relations may be ids or populated documents. */
export type PlacedDocument = {
  slug?: string | null | undefined;
  district?: Relation;
  jugendamt?: Relation;
};

type Relation = number | { id: number } | null | undefined;

/** Collections whose documents also stand on pages of the portal. */
const onPortalToo = new Set(['districts', 'jugendaemter', 'municipalities', 'events']);

/** Collections and globals that every unit shows; `media` because an image may be used anywhere. */
const everywhere = new Set(['helplines', 'legal-bases', 'glossary', 'portal', 'media']);

/** The units whose pages show a document of `collection`, given all states of it that matter (old and new). */
export async function unitsShowing({
  collection,
  documents,
  req,
}: {
  collection: string;
  documents: PlacedDocument[];
  req: PayloadRequest;
}): Promise<Set<string>> {
  if (everywhere.has(collection)) return new Set([everyUnit]);
  const units = new Set<string>();
  if (onPortalToo.has(collection)) units.add(portalUnit);
  for (const document of documents) {
    if (collection === 'districts') {
      if (document.slug) units.add(document.slug);
      continue;
    }
    const district = idOf(document.district) ?? (await districtOf(idOf(document.jugendamt), req));
    // Pages and notices without a district are the portal's own.
    units.add(district === null ? portalUnit : ((await slugOf(district, req)) ?? portalUnit));
  }
  return units;
}

function idOf(relation: Relation): number | null {
  if (relation === null || relation === undefined) return null;
  return typeof relation === 'number' ? relation : relation.id;
}

async function districtOf(jugendamt: number | null, req: PayloadRequest): Promise<number | null> {
  if (jugendamt === null) return null;
  const office = await req.payload.db.findOne<{ id: number; district?: Relation }>({
    collection: 'jugendaemter',
    where: { id: { equals: jugendamt } },
    select: { district: true },
    req,
  });
  return idOf(office?.district);
}

async function slugOf(district: number, req: PayloadRequest): Promise<string | null> {
  const found = await req.payload.db.findOne<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { equals: district } },
    select: { slug: true },
    req,
  });
  return found?.slug ?? null;
}
