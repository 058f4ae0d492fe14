import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres';
import type { Client } from 'pg';
import type { Database } from './Database.ts';

/** A connection as the statements of the publisher take it, for tools that do without Payload. */
export function databaseOfClient(client: Client): Database {
  return drizzle({ client }) as unknown as Database;
}
