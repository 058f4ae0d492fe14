import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { databaseOf, type Database } from '../../publisher/Database.ts';
import { readSecrets } from '../../publisher/guard/readSecrets.ts';
import { loadTestPayload } from '../../testing/loadTestPayload.ts';
import { publicFields, type RecordKind } from '../publicFields.ts';
import { tableOf, versionsStatement } from './statements.ts';

await useTestDatabase();

let payload: Payload;
/** What the triggers of each table note: the table and the column that names its rows. */
let noted: Map<string, string[]>;

beforeAll(async () => {
  payload = await loadTestPayload();
  const { rows } = await databaseOf(payload).execute<{ table: string; notes: string }>(sql`
    select tgrelid::regclass::text as table, replace(encode(tgargs, 'escape'), '\\000', ' ') as notes
    from pg_trigger where tgname like 'note\\_%' order by tgname`);
  noted = new Map();
  for (const { table, notes } of rows) noted.set(table, [...(noted.get(table) ?? []), notes.trim()]);
});
afterAll(() => payload.destroy());

const kinds = Object.keys(publicFields) as RecordKind[];

test.each(kinds)('Whoever changes a row of %s leaves word of it.', async (of) => {
  const table = tableOf(payload, of);
  const note = `${table} id`;
  // Inserted, updated, deleted, and emptied at once.
  expect(noted.get(table)).toEqual([note, note, note, note]);
  expect(await tablesOf(versionsStatement({ payload, queries: { all: { of } } }))).toEqual(new Set([table]));
});

test('Whoever changes any row in which secrets are looked for leaves word of it.', async () => {
  let asked = new Set<string>();
  const explaining: Database = {
    async execute(statement) {
      asked = await tablesOf(statement);
      return { rows: [] };
    },
  };
  await readSecrets(explaining, null);
  expect(asked.size).toBeGreaterThan(7);
  for (const table of asked) {
    const owner = table.startsWith('_contacts_v') ? '_contacts_v' : 'contacts';
    const note = `${owner} ${table === owner ? 'id' : '_parent_id'}`;
    expect([table, noted.get(table)]).toEqual([table, [note, note, note, note]]);
  }
});

type Plan = { 'Relation Name'?: string; Plans?: Plan[] };

/** The tables that PostgreSQL reads for a statement. */
async function tablesOf(statement: Parameters<Database['execute']>[0]): Promise<Set<string>> {
  const { rows } = await databaseOf(payload).execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    sql`explain (format json) ${statement}`,
  );
  const tables = new Set<string>();
  const visit = (plan: Plan) => {
    if (plan['Relation Name'] !== undefined) tables.add(plan['Relation Name']);
    for (const inner of plan.Plans ?? []) visit(inner);
  };
  for (const row of rows) for (const { Plan } of row['QUERY PLAN']) visit(Plan);
  return tables;
}
