import type { Payload } from 'payload';
import { labelsOf } from '../../labels/labelsOf.ts';
import type { Database } from '../../publisher/Database.ts';
import type { RecordKind } from '../publicFields.ts';
import type { RawDocument, SnapshotSource, SourceQuery } from '../SnapshotSource.ts';
import { knowNothing, type KnownContent } from './ContentMemory.ts';
import type { KnownList } from './ListMemory.ts';
import { idOf, type RecordMemory } from './RecordMemory.ts';
import { documentsStatement, tableOf, versionsStatement, type Among, type ReadDocument } from './statements.ts';

/**
 * What is published, straight from the tables: one statement lists what the queries find, as far as that is not known, a
 * second one reads the documents of which the version is new. Selects public columns only.
 * @param database an open transaction, so that all statements see the same state
 * @param known what is known of this state
 * @param isAfresh read every document, also those that are remembered
 */
export function publishedSource({
  payload,
  database,
  known: { records, lists } = knowNothing(),
  isAfresh = false,
}: {
  payload: Payload;
  database: Database;
  known?: KnownContent;
  isAfresh?: boolean;
}): SnapshotSource {
  async function readNew(wanted: ReadonlyMap<RecordKind, ReadonlyMap<number, string | null>>): Promise<void> {
    if (wanted.size === 0) return;
    const { rows } = await database.execute<ReadDocument>(documentsStatement({ payload, wanted }));
    for (const row of rows) records.keep(row);
  }

  /** Answers queries from the database. */
  async function ask(queries: ReadonlyMap<string, SourceQuery & Among>): Promise<Map<string, RawDocument[]>> {
    if (queries.size === 0) return new Map();
    const { rows } = await database.execute<{ name: string; versions: string | null }>(
      versionsStatement({ payload, queries: Object.fromEntries(queries) }),
    );
    const listed = rows.map(({ name, versions }) => {
      const kind = queries.get(name)?.of;
      if (!kind) throw new Error(`PostgreSQL answered ${name}, which was not asked`);
      return { name, kind, versions: versions === null ? [] : versions.split(',') };
    });
    const wanted = new Map<RecordKind, Map<number, string | null>>();
    for (const { kind, versions } of listed) {
      const unknown = isAfresh ? versions : versions.filter((version) => !records.find(kind, version));
      const ofKind = wanted.get(kind) ?? new Map<number, string | null>();
      for (const version of unknown) ofKind.set(idOf(version), records.hashOf(kind, idOf(version)));
      if (ofKind.size > 0) wanted.set(kind, ofKind);
    }
    await readNew(wanted);
    return new Map(
      listed.map(({ name, kind, versions }) => [name, versions.map((version) => recall({ records, kind, version }))]),
    );
  }

  return {
    labelOf: labelsOf(payload),
    async read<Name extends string>(queries: Record<Name, SourceQuery>) {
      const all = Object.entries<SourceQuery>(queries).map(([name, query]) => ({
        name,
        query,
        before: lists.find(name, query),
      }));
      const open = all.filter(({ before }) => before?.stale.size !== 0);
      const answers = await ask(new Map(open.map(({ name, query, before }) => [name, onlyStale(query, before)])));
      for (const { name, query, before } of open) {
        const found = answers.get(name);
        if (!found) throw new Error(`PostgreSQL did not answer ${name}`);
        const documents = before ? bringUpToDate({ before, found, isSorted: query.sort !== undefined }) : found;
        answers.set(name, documents);
        lists.keep(name, { query, relation: tableOf(payload, query.of), documents });
      }
      return Object.fromEntries(
        all.map(({ name, before }) => [name, answers.get(name) ?? before?.documents ?? []]),
      ) as Record<Name, RawDocument[]>;
    },
  };
}

/** In the order of ids it is clear where a document belongs; any other order is the database's to know. */
function onlyStale(query: SourceQuery, before: KnownList | undefined): SourceQuery & Among {
  return before && query.sort === undefined ? { ...query, among: [...before.stale] } : query;
}

/** The list as it is now; the same one when none of the changes concerns it. */
function bringUpToDate({
  before: { documents, stale },
  found,
  isSorted,
}: {
  before: KnownList;
  found: RawDocument[];
  /** in an order other than that of the ids, and therefore found as a whole */
  isSorted: boolean;
}): RawDocument[] {
  const now = isSorted ? found : replaceStale({ documents, stale }, found);
  const isSame = now.length === documents.length && now.every((document, index) => document === documents[index]);
  return isSame ? documents : now;
}

/** @param documents in the order of their ids, as the result and `found` */
function replaceStale({ documents, stale }: KnownList, found: readonly RawDocument[]): RawDocument[] {
  const now: RawDocument[] = [];
  let next = 0;
  for (const document of documents) {
    for (let other = found[next]; other && other.id < document.id; other = found[++next]) now.push(other);
    if (!stale.has(document.id)) now.push(document);
  }
  return [...now, ...found.slice(next)];
}

function recall({ records, kind, version }: { records: RecordMemory; kind: RecordKind; version: string }): RawDocument {
  const document = records.find(kind, version);
  if (!document) throw new Error(`The document ${version} of ${kind} was listed but not read`);
  return document;
}
