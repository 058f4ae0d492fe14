import { sql } from '@payloadcms/db-postgres';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { FlattenedField } from 'payload';

type SQL = ReturnType<typeof sql>;

/** A table as Payload describes it: columns by the key that Payload uses for them. */
type Table = Record<string, { name: string } | undefined>;

type Level = {
  adapter: PostgresAdapter;
  /** of the collection, for values that Payload keeps in one table for all levels */
  root: { table: string; alias: SQL };
  /** name of the table at hand, and how the statement calls it */
  table: string;
  alias: SQL;
  /** of groups around the fields, in keys of columns and in names of tables */
  keyPrefix: string;
  tablePrefix: string;
  /** where the fields stand in the document, e.g. `steps.0.`, as PostgreSQL works it out */
  path: SQL;
};

/**
 * The expression with which PostgreSQL puts a document together as JSON, as `payload.db.find` would give it: groups as
 * objects, lists in their order, relations as ids. One statement reads any number of documents, and of each only `fields`.
 * @param alias of the collection's table in the statement
 */
export function documentExpression({
  adapter,
  table,
  alias,
  flattenedFields,
  fields,
}: {
  adapter: PostgresAdapter;
  table: string;
  alias: SQL;
  flattenedFields: FlattenedField[];
  fields: readonly string[];
}): SQL {
  const level = { adapter, root: { table, alias }, table, alias, keyPrefix: '', tablePrefix: '', path: sql`''` };
  const chosen = fields
    .filter((name) => name !== 'id')
    .map((name) => {
      const field = flattenedFields.find((candidate) => candidate.name === name);
      if (!field) throw new Error(`The table ${table} has no field ${name}`);
      return field;
    });
  return objectOf(level, chosen, [sql`'id', ${alias}.id`]);
}

function objectOf(level: Level, fields: FlattenedField[], first: SQL[] = []): SQL {
  const pairs = fields
    .filter((field) => !('virtual' in field && field.virtual))
    .map((field) => sql`${sql.raw(quoted(field.name))}, ${valueOf(level, field)}`);
  return sql`json_build_object(${sql.join([...first, ...pairs], sql`, `)})`;
}

function valueOf(level: Level, field: FlattenedField): SQL {
  const { adapter, alias, keyPrefix, tablePrefix, path } = level;
  switch (field.type) {
    case 'group':
    case 'tab':
      return objectOf(
        {
          ...level,
          keyPrefix: `${keyPrefix}${field.name}_`,
          tablePrefix: `${tablePrefix}${snakeCase(field.name)}_`,
          path: sql`${path} || ${sql.raw(quoted(`${field.name}.`))}`,
        },
        field.flattenedFields,
      );
    case 'array':
      return rowsOf(level, field);
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) throw new Error(`The field ${field.name} relates to several collections`);
      return field.hasMany ? relationsOf(level, field.name, field.relationTo) : columnOf(level, field.name);
    case 'text':
      return field.hasMany ? textsOf(level, field.name) : columnOf(level, field.name);
    case 'select': {
      if (!field.hasMany) return columnOf(level, field.name);
      const name = childTable(level, field.name);
      const one = nameFor(name);
      return sql`(select coalesce(json_agg(${one}.value order by ${one}."order"), '[]') from ${sql.identifier(name)} ${one}
        where ${one}.parent_id = ${alias}.id)`;
    }
    case 'blocks':
    case 'join':
      throw new Error(`The field ${field.name} of type ${field.type} cannot be read in one statement`);
    default:
      if (!(`${keyPrefix}${field.name}` in tableOf(adapter, level.table)))
        throw new Error(`The table ${level.table} has no column for ${keyPrefix}${field.name}`);
      return columnOf(level, field.name);
  }
}

function columnOf({ adapter, table, alias, keyPrefix }: Level, name: string): SQL {
  const column = tableOf(adapter, table)[`${keyPrefix}${name}`];
  if (!column) throw new Error(`The table ${table} has no column for ${keyPrefix}${name}`);
  return sql`${alias}.${sql.identifier(column.name)}`;
}

function rowsOf(level: Level, field: Extract<FlattenedField, { type: 'array' }>): SQL {
  const table = childTable(level, field.name);
  const alias = nameFor(table);
  const path = sql`${level.path} || ${sql.raw(quoted(`${field.name}.`))} || (${alias}._order - 1) || '.'`;
  const row = objectOf({ ...level, table, alias, keyPrefix: '', tablePrefix: '', path }, field.flattenedFields);
  return sql`(select coalesce(json_agg(${row} order by ${alias}._order), '[]') from ${sql.identifier(table)} ${alias}
    where ${alias}._parent_id = ${level.alias}.id)`;
}

function textsOf({ root, path }: Level, name: string): SQL {
  return sql`(select coalesce(json_agg(texts.text order by texts."order"), '[]')
    from ${sql.identifier(`${root.table}_texts`)} texts
    where texts.parent_id = ${root.alias}.id and texts.path = ${path} || ${sql.raw(quoted(name))})`;
}

function relationsOf({ adapter, root, path }: Level, name: string, relationTo: string): SQL {
  const table = `${root.table}_rels`;
  const column = tableOf(adapter, table)[`${relationTo}ID`];
  if (!column) throw new Error(`The table ${table} has no column for ${relationTo}`);
  const id = sql`rels.${sql.identifier(column.name)}`;
  return sql`(select coalesce(json_agg(${id} order by rels."order"), '[]') from ${sql.identifier(table)} rels
    where rels.parent_id = ${root.alias}.id and rels.path = ${path} || ${sql.raw(quoted(name))})`;
}

function childTable({ adapter, table, tablePrefix }: Level, name: string): string {
  const usual = `${table}_${tablePrefix}${snakeCase(name)}`;
  const child = adapter.tableNameMap.get(usual);
  if (child === undefined) throw new Error(`Payload knows no table ${usual}`);
  return child;
}

function tableOf(adapter: PostgresAdapter, name: string): Table {
  const table = (adapter.tables as unknown as Record<string, Table | undefined>)[name];
  if (!table) throw new Error(`Payload knows no table ${name}`);
  return table;
}

function nameFor(table: string): SQL {
  return sql`${sql.identifier(`one_${table}`)}`;
}

/** As Payload names tables after fields. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Names of fields, which come from the code, as text of the statement: a parameter would have no type in JSON. */
function quoted(name: string): string {
  if (!/^[A-Za-z_.]+$/.test(name)) throw new Error(`Unexpected name of a field: ${name}`);
  return `'${name}'`;
}
