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

/** A row for each document of these versions: its kind, its version and the document, the text of its JSON. */
export function documentsStatement({
  payload,
  wanted,
}: {
  payload: Payload;
  wanted: ReadonlyMap<RecordKind, ReadonlySet<string>>;
}): SQL {
  const parts = [...wanted].map(([kind, versions]) => {
    const ids = [...versions].map((each) => Number(each.slice(0, each.indexOf('.'))));
    const { table, flattenedFields } = describe(payload, kind);
    const document = documentExpression({
      adapter: adapterOf(payload),
      table,
      alias: sql`t`,
      flattenedFields,
      fields: publicFields[kind],
    });
    return sql`select ${kind} as kind, ${version} as version, (${document})::text as document
      from ${sql.identifier(table)} t where t.id = any(${sql.param(ids)})`;
  });
  return sql.join(parts, sql` union all `);
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
