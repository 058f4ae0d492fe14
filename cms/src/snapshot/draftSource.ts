import type { CollectionSlug, Payload, PayloadRequest, SelectType } from 'payload';
import { labelsOf } from '../labels/labelsOf.ts';
import { withEventTime } from './eventTime.ts';
import { publicFields } from './publicFields.ts';
import type { RawDocument, SnapshotSource, SourceQuery } from './SnapshotSource.ts';

/** What the person of `req` may see, newest drafts first choice, through Payload's own access rules. */
export function draftSource({ payload, req }: { payload: Payload; req: PayloadRequest }): SnapshotSource {
  const as = { depth: 0, draft: true, overrideAccess: false, user: req.user, req } as const;

  async function find({ of, where, sort = 'id' }: SourceQuery): Promise<RawDocument[]> {
    const select: SelectType = Object.fromEntries(publicFields[of].map((field) => [field, true]));
    if (of === 'portal') return [(await payload.findGlobal({ ...as, slug: of, select })) as unknown as RawDocument];
    const collection: CollectionSlug = of;
    const { docs } = await payload.find({
      ...as,
      collection,
      select,
      sort: [sort, 'id'],
      pagination: false,
      ...(where ? { where } : {}),
    });
    const found = docs as unknown as RawDocument[];
    return of === 'events' ? found.map(withEventTime) : found;
  }

  return {
    labelOf: labelsOf(payload),
    async read<Name extends string>(queries: Record<Name, SourceQuery>) {
      const answers: [string, RawDocument[]][] = [];
      // One after the other: they share the one connection of the transaction.
      for (const [name, query] of Object.entries<SourceQuery>(queries)) answers.push([name, await find(query)]);
      return Object.fromEntries(answers) as Record<Name, RawDocument[]>;
    },
  };
}
