import { sql } from '@payloadcms/db-postgres';
import type { Where } from 'payload';

type SQL = ReturnType<typeof sql>;

/** Finds the column of a field. */
export type ColumnOf = (field: string) => SQL;

/**
 * A condition in Payload's form as SQL. Only what the queries of a snapshot need: `and`, `or`, `equals`, `in`, `exists` and
 * `greater_than_equal`, on fields of the collection itself.
 * @throws Error for anything else, so that no condition is ever passed over
 */
export function conditionOf(where: Where, columnOf: ColumnOf): SQL {
  const parts = Object.entries(where).map(([field, condition]) => {
    if (field === 'and' || field === 'or') {
      const each = (condition as Where[]).map((inner) => conditionOf(inner, columnOf));
      if (each.length === 0) throw new Error(`An empty list of conditions under ${field}`);
      return sql`(${sql.join(each, field === 'and' ? sql` and ` : sql` or `)})`;
    }
    const column = columnOf(field);
    return sql.join(
      Object.entries(condition as object).map(([operator, value]) => compare({ column, operator, value })),
      sql` and `,
    );
  });
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`;
}

function compare({ column, operator, value }: { column: SQL; operator: string; value: unknown }): SQL {
  switch (operator) {
    case 'equals':
      return sql`${column} = ${value}`;
    case 'greater_than_equal':
      return sql`${column} >= ${value}`;
    case 'in':
      return sql`${column} = any(${sql.param(value)})`;
    case 'exists':
      return value === true ? sql`${column} is not null` : sql`${column} is null`;
    default:
      throw new Error(`The condition ${operator} cannot be read`);
  }
}
