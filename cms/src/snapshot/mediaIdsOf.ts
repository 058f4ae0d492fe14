import { district } from '@schutznetz/shared/contract/district.ts';
import { guide, news, page } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import { createObjectMemory } from '@schutznetz/shared/memory/createObjectMemory.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import type { z } from 'zod';
import { filesIn } from './filesIn.ts';
import { wholeOf } from './SlimDocument.ts';
import type { RawDocument } from './SnapshotSource.ts';

/** By document, as one that is the same object names the same files. */
const known = createObjectMemory<RawDocument, readonly number[]>();

/**
 * Ids of all files that the documents of a batch name in fields that the contract knows as files.
 * @param ofPortal the events of the whole country; null when the portal is not in the batch
 */
export function mediaIdsOf(
  documents: Readonly<Record<'portal' | 'pages' | 'districts' | 'events' | 'guides' | 'news', RawDocument[]>>,
  ofPortal: readonly RawDocument[] | null,
): Set<number> {
  const of = (schema: z.ZodObject, records: RawDocument[]) => records.flatMap((record) => namedBy(schema, record));
  return new Set([
    ...of(portalFrame, documents.portal),
    ...of(page, documents.pages),
    ...of(district, documents.districts),
    ...of(event, documents.events),
    ...of(guide, documents.guides),
    ...of(news, documents.news),
    ...(ofPortal ? joined(idsOfEvents(ofPortal, { workOut: (record) => namedBy(event, record) })) : []),
  ]);
}

const idsOfEvents = rememberList<RawDocument, readonly number[]>();

const joined = rememberByObject((ids: readonly (readonly number[])[]) => ids.flat());

function namedBy(schema: z.ZodObject, record: RawDocument): readonly number[] {
  const before = known.get(record);
  if (before) return before;
  const ids: number[] = [];
  filesIn(schema)?.(wholeOf(record), (id) => ids.push(id));
  known.set(record, ids);
  return ids;
}
