import pg from 'pg';
import type { Row, Rows } from './Rows.ts';

const rowsPerStatement = 4000;

/** Puts all rows into the database, in one transaction, and lets its counters and statistics know. */
export async function loadLand(url: string, rows: Rows): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    for (const [table, all] of rows) {
      for (let from = 0; from < all.length; from += rowsPerStatement)
        await insert({ client, table, rows: all.slice(from, from + rowsPerStatement) });
      await advanceCounter(client, table);
    }
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function insert({ client, table, rows }: { client: pg.Client; table: string; rows: Row[] }): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => client.escapeIdentifier(name));
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} (${columns.join()}) select ${columns.join()} from jsonb_populate_recordset(null::${name}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Documents that are made later get keys above those of the land. */
async function advanceCounter(client: pg.Client, table: string): Promise<void> {
  const name = client.escapeIdentifier(table);
  const { rows } = await client.query<{ counter: string | null }>(
    "select pg_get_serial_sequence($1, 'id') as counter",
    [name],
  );
  const counter = rows[0]?.counter;
  if (counter) await client.query(`select setval('${counter}', (select max(id) from ${name}))`);
}
