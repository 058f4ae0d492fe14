import pg, { type Client } from 'pg';

/** Tables that Payload fills by itself: rows in them are no content. */
const isBookkeeping = (table: string) => table.startsWith('payload_');

/** Whether anything was ever stored in a migrated database. */
export async function hasContent(client: Client): Promise<boolean> {
  const { rows: tables } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  );
  const checks = tables
    .filter(({ name }) => !isBookkeeping(name))
    .map(({ name }) => `EXISTS (SELECT FROM ${pg.escapeIdentifier(name)})`);
  if (checks.length === 0) return false;
  const { rows } = await client.query<{ filled: boolean }>(`SELECT ${checks.join(' OR ')} AS filled`);
  return rows[0]?.filled === true;
}
