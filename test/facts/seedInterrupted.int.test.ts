import { createLocalReq } from 'payload';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findContent } from '../../scripts/seed/findContent.ts';
import { seedDemo } from '../../scripts/seed/seedDemo.ts';
import { startEmpty } from './startDemo.ts';

const { payload, databaseUrl } = await startEmpty();

async function execute(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

test('a load that breaks off at its end leaves an empty database, and the next one succeeds', async () => {
  const req = await createLocalReq({}, payload);
  await execute(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$;
    CREATE TRIGGER break_off BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION break_off()`);
  await expect(seedDemo({ payload })).rejects.toThrow();
  expect(await findContent({ payload, req })).toBeNull();

  await execute('DROP TRIGGER break_off ON users');
  await seedDemo({ payload });
  expect(await findContent({ payload, req })).not.toBeNull();
}, 120_000);
