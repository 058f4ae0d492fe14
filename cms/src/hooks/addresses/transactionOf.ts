import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

/** The connection of the request's transaction, for statements over whole sets of documents. */
export async function transactionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const id = await req.transactionID;
  const session = id === undefined ? undefined : adapter.sessions[String(id)];
  return session?.db ?? adapter.drizzle;
}
