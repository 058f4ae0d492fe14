import { hash } from 'node:crypto';
import type { PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import type { ClientBase } from 'pg';

type SQL = ReturnType<typeof sql>;
type Statement = Parameters<PostgresAdapter['drizzle']['execute']>[0];

/** Runs one statement, on the pool or inside a transaction. */
export type Database = {
  execute: <Row extends Record<string, unknown>>(statement: Statement) => Promise<{ rows: Row[] }>;
};

/** Payload's connection pool for statements that Payload has no operation for. */
export function databaseOf(payload: Payload): Database {
  return adapterOf(payload).drizzle as unknown as Database;
}

/**
 * The open transaction with this id. PostgreSQL plans each of its statements once for the connection, not at each read:
 * of a long statement that takes as long as to carry it out.
 */
export function transactionOf(payload: Payload, id: number | string): Database {
  const session = adapterOf(payload).sessions[id];
  if (!session) throw new Error(`There is no open transaction ${id}`);
  const transaction = session.db as unknown as Transaction;
  return {
    async execute<Row extends Record<string, unknown>>(statement: Statement) {
      const { sql: text, params: values } = transaction.dialect.sqlToQuery(statement as SQL);
      const { rows } = await transaction.session.client.query<Row>({ name: nameOf(text), text, values });
      return { rows };
    },
  };
}

/** What Drizzle's transaction is made of. */
type Transaction = {
  dialect: { sqlToQuery: (statement: SQL) => { sql: string; params: unknown[] } };
  session: { client: ClientBase };
};

/** PostgreSQL keeps a statement by its name, of which it reads 63 characters. */
function nameOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

function adapterOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}
