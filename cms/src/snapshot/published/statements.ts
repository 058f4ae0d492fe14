import { sql, type PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { publicFields, type RecordKind } from '../publicFields.ts';
import type { SourceQuery } from '../SnapshotSource.ts';
import { conditionOf } from './conditionOf.ts';
import { documentExpression } from './documentExpression.ts';

type SQL = ReturnType<typeof sql>;

/** Asks only for documents with these ids. */
export type Among = { among?: number[] };

/**
 * A row for each query: its name, and the published documents that it finds, in its order, as `<id>.<version of the row>`
 * joined by commas; null when it finds none.
 */
export function versionsStatement({
  payload,
  queries,
}: {
  payload: Payload;
  queries: Readonly<Record<string, SourceQuery & Among>>;
}): SQL {
  const parts = Object.entries(queries).map(([name, { of, where = {}, sort = 'id', among }]) => {
    const { table, hasDrafts, columnOf } = describe(payload, of);
    const published = hasDrafts ? sql`t._status = 'published'` : sql`true`;
    const chosen = among ? sql`t.id = any(${sql.param(among)}::int[])` : sql`true`;
    const isDescending = sort.startsWith('-');
    const order = sql`${columnOf(isDescending ? sort.slice(1) : sort)} ${sql.raw(isDescending ? 'desc' : 'asc')}, t.id`;
    return sql`select ${name} as name, (select string_agg(version, ',') from (
      select ${version} as version from ${sql.identifier(table)} t
      where ${published} and ${chosen} and ${conditionOf(where, columnOf)} order by ${order}) as listed) as versions`;
  });
  return sql.join(parts, sql` union all `);
}

/** A document as it was read. */
export type ReadDocument = {
  kind: RecordKind;
  /** `<id>.<version of the row>` */
  version: string;
  /** SHA-256 of the text of its JSON, in base64 */
  hash: string;
  /** that text; null when it is known by its hash */
  document: string | null;
};

/**
 * A `ReadDocument` for each of these documents. What is known need not come over the wire: a read of everything finds a
 * hundred thousand documents, and all but a few of them as they were.
 * @param wanted ids, each with the hash of the text that is known of it
 */
export function documentsStatement({
  payload,
  wanted,
}: {
  payload: Payload;
  wanted: ReadonlyMap<RecordKind, ReadonlyMap<number, string | null>>;
}): SQL {
  const parts = [...wanted].map(([kind, hashes]) => {
    const { table, flattenedFields } = describe(payload, kind);
    const document = documentExpression({
      adapter: adapterOf(payload),
      table,
      alias: sql`t`,
      flattenedFields,
      fields: publicFields[kind],
    });
    const [ids, known] = [sql.param([...hashes.keys()]), sql.param([...hashes.values()])];
    return sql`select ${kind} as kind, ${version} as version, known.hash as known, (${document})::text as document
      from unnest(${ids}::int[], ${known}::text[]) as known (id, hash) join ${sql.identifier(table)} t on t.id = known.id`;
  });
  // Without the offsets PostgreSQL would put each document together anew wherever it is named.
  return sql`select kind, version, hash, case when hash is distinct from known then document end as document
    from (select *, encode(sha256(convert_to(document, 'UTF8')), 'base64') as hash
      from (${sql.join(parts, sql` union all `)} offset 0) as made offset 0) as hashed`;
}

/** The table of a kind. */
export function tableOf(payload: Payload, kind: RecordKind): string {
  return describe(payload, kind).table;
}

const version = sql`t.id || '.' || t.xmin`;

function describe(payload: Payload, kind: RecordKind) {
  const config =
    kind === 'portal'
      ? payload.globals.config.find((global) => global.slug === kind)
      : payload.collections[kind].config;
  if (!config) throw new Error(`Payload knows no ${kind}`);
  const adapter = adapterOf(payload);
  const table = adapter.tableNameMap.get(kind.replaceAll('-', '_'));
  const columns = table === undefined ? undefined : (adapter.tables as Record<string, Record<string, unknown>>)[table];
  if (table === undefined || !columns) throw new Error(`Payload knows no table of ${kind}`);
  return {
    table,
    flattenedFields: config.flattenedFields,
    hasDrafts: Boolean(config.versions?.drafts),
    columnOf: (field: string) => {
      const column = columns[field] as { name: string } | undefined;
      if (!column) throw new Error(`The table ${table} has no column for ${field}`);
      return sql`t.${sql.identifier(column.name)}`;
    },
  };
}

function adapterOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}
