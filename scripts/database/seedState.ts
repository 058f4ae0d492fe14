import pg, { type Client } from 'pg';

/** Kept in the database itself, so that it comes and goes with the content it tells about. */
const marker = 'schutznetz_demo';

/** Tables that Payload fills by itself: rows in them are no content. */
const isBookkeeping = (table: string) => table.startsWith('payload_') || table === marker;

/**
 * Whether demo content may be loaded: `empty` — nothing was ever stored; `interrupted` — loading began in an empty
 * database and did not end, so all that is there comes from it; `has-content` — hands off.
 */
export async function readSeedState(client: Client): Promise<'empty' | 'interrupted' | 'has-content'> {
  const tables = await listTables(client);
  if (tables.includes(marker)) {
    const { rows } = await client.query<{ done: boolean }>(`SELECT done FROM ${marker}`);
    if (rows.length > 0) return rows.every(({ done }) => done) ? 'has-content' : 'interrupted';
  }
  const content = tables.filter((table) => !isBookkeeping(table));
  if (content.length === 0) return 'empty';
  const parts = content.map((table) => `EXISTS (SELECT FROM ${pg.escapeIdentifier(table)})`);
  const { rows } = await client.query<{ filled: boolean }>(`SELECT ${parts.join(' OR ')} AS filled`);
  return rows[0]?.filled === true ? 'has-content' : 'empty';
}

export async function markSeedBegun(client: Client): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${marker} (done boolean NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
  );
  await client.query(`INSERT INTO ${marker} (done) VALUES (false)`);
}

export async function markSeedDone(client: Client): Promise<void> {
  await client.query(`UPDATE ${marker} SET done = true, at = now()`);
}

/** Empties what an interrupted load left. Only to be called in the state `interrupted`. */
export async function clearInterruptedSeed(client: Client): Promise<void> {
  const tables = (await listTables(client)).filter((table) => table !== 'payload_migrations');
  await client.query(
    `TRUNCATE ${tables.map((table) => pg.escapeIdentifier(table)).join(', ')} RESTART IDENTITY CASCADE`,
  );
}

async function listTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1',
  );
  return rows.map(({ name }) => name);
}
