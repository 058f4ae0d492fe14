import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

type Statement = Parameters<PostgresAdapter['drizzle']['execute']>[0];

/** Runs one statement, on the pool or inside a transaction. */
export type Database = {
  execute: <Row extends Record<string, unknown>>(statement: Statement) => Promise<{ rows: Row[] }>;
};

/** Payload's connection pool for statements that Payload has no operation for. */
export function databaseOf(payload: Payload): Database {
  return adapterOf(payload).drizzle as unknown as Database;
}

/** The open transaction with this id. */
export function transactionOf(payload: Payload, id: number | string): Database {
  const session = adapterOf(payload).sessions[id];
  if (!session) throw new Error(`There is no open transaction ${id}`);
  return session.db as unknown as Database;
}

function adapterOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}
