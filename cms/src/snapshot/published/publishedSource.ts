import type { Payload } from 'payload';
import { labelsOf } from '../../labels/labelsOf.ts';
import type { Database } from '../../publisher/Database.ts';
import { withEventTime } from '../eventTime.ts';
import type { RecordKind } from '../publicFields.ts';
import type { RawDocument, SnapshotSource, SourceQuery } from '../SnapshotSource.ts';
import { documentsStatement, versionsStatement } from './statements.ts';
import { createRecordMemory, type RecordMemory } from './RecordMemory.ts';

/**
 * What is published, straight from the tables: one statement lists what all queries find, a second one reads the documents
 * of which the version is new. Selects public columns only.
 * @param database an open transaction, so that both statements see the same state
 * @param memory what earlier reads of the same database found
 * @param isAfresh read every document, also those that are remembered
 */
export function publishedSource({
  payload,
  database,
  memory = createRecordMemory(),
  isAfresh = false,
}: {
  payload: Payload;
  database: Database;
  memory?: RecordMemory;
  isAfresh?: boolean;
}): SnapshotSource {
  async function readNew(wanted: ReadonlyMap<RecordKind, ReadonlySet<string>>): Promise<void> {
    if (wanted.size === 0) return;
    const { rows } = await database.execute<{ kind: RecordKind; version: string; document: RawDocument }>(
      documentsStatement({ payload, wanted }),
    );
    for (const { kind, version, document } of rows)
      memory.keep(kind, version, kind === 'events' ? withEventTime(document) : document);
  }

  return {
    labelOf: labelsOf(payload),
    async read<Name extends string>(queries: Record<Name, SourceQuery>) {
      const kinds = new Map(Object.entries<SourceQuery>(queries).map(([name, { of }]) => [name, of]));
      const { rows } = await database.execute<{ name: Name; versions: string | null }>(
        versionsStatement({ payload, queries }),
      );
      const listed = rows.map(({ name, versions }) => {
        const kind = kinds.get(name);
        if (!kind) throw new Error(`PostgreSQL answered ${name}, which was not asked`);
        return { name, kind, versions: versions === null ? [] : versions.split(',') };
      });
      const wanted = new Map<RecordKind, Set<string>>();
      for (const { kind, versions } of listed) {
        const unknown = isAfresh ? versions : versions.filter((version) => !memory.find(kind, version));
        if (unknown.length > 0) wanted.set(kind, new Set([...(wanted.get(kind) ?? []), ...unknown]));
      }
      await readNew(wanted);
      return Object.fromEntries(
        listed.map(({ name, kind, versions }) => [name, versions.map((version) => recall({ memory, kind, version }))]),
      ) as Record<Name, RawDocument[]>;
    },
  };
}

function recall({ memory, kind, version }: { memory: RecordMemory; kind: RecordKind; version: string }): RawDocument {
  const document = memory.find(kind, version);
  if (!document) throw new Error(`The document ${version} of ${kind} was listed but not read`);
  return document;
}
