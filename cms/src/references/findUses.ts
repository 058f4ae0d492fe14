import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Reference, referencesTo } from './referencesTo.ts';

export interface Use {
  readonly collection: string;
  /** "Verfahren", "Kontakt" … */
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  /** label of the field that refers */
  readonly field: string;
}

/** Where a document is used: in what is stored or public, and in newest drafts. */
export async function findUses({
  collection,
  id,
  req,
}: {
  collection: string;
  id: number;
  req: PayloadRequest;
}): Promise<Use[]> {
  const uses: Use[] = [];
  for (const reference of referencesTo(collection, req.payload.config))
    uses.push(...(await findUsesBy({ reference, id, req })));
  return uses.filter((use) => use.collection !== collection || use.id !== id);
}

async function findUsesBy({
  reference,
  id,
  req,
}: {
  reference: Reference;
  id: number;
  req: PayloadRequest;
}): Promise<Use[]> {
  const slug = reference.from as CollectionSlug;
  const { config } = req.payload.collections[slug];
  const titleField = config.admin.useAsTitle ?? 'id';
  const states = config.versions?.drafts ? [false, true] : [false];
  const found = new Map<number, Use>();
  for (const draft of states) {
    const { docs } = await req.payload.find({
      collection: slug,
      where: { [reference.path]: { equals: id } },
      draft,
      depth: 0,
      pagination: false,
      select: { [titleField]: true },
      req,
    });
    for (const doc of docs as unknown as (Record<string, unknown> & { id: number })[]) {
      const kind = typeof config.labels.singular === 'string' ? config.labels.singular : slug;
      found.set(doc.id, {
        collection: slug,
        kind,
        id: doc.id,
        title: titleOf(doc, titleField),
        field: reference.label,
      });
    }
  }
  return [...found.values()];
}

function titleOf(doc: Record<string, unknown> & { id: number }, field: string): string {
  const title = doc[field];
  return typeof title === 'string' && title !== '' ? title : `Nr. ${doc.id}`;
}
