import { loadTestPayload } from '@schutznetz/cms/testing/loadTestPayload.ts';
import { createLocalReq, type Payload } from 'payload';
import pg from 'pg';
import { afterAll } from 'vitest';
import type { DemoAccounts } from '../../scripts/seed/createAccounts.ts';
import { findContent } from '../../scripts/seed/findContent.ts';
import { seedDemo } from '../../scripts/seed/seedDemo.ts';
import { useTestDatabase } from '../support/testDatabase.ts';

export interface Demo {
  readonly payload: Payload;
  readonly accounts: DemoAccounts;
}

/** What a load that broke off was rejected with, and what it left in the database. */
export interface BrokenOff {
  readonly error: unknown;
  readonly content: string | null;
}

/** Payload with the demo content. */
export async function startDemo(): Promise<Demo> {
  const { payload } = await startEmpty();
  return { payload, accounts: await seedDemo({ payload }) };
}

/** Payload with the demo content, loaded after a first try that broke off when all but the accounts was written. */
export async function startDemoTwice(): Promise<Demo & { brokenOff: BrokenOff }> {
  const { payload, databaseUrl } = await startEmpty();
  await execute(
    databaseUrl,
    `CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$;
     CREATE TRIGGER break_off BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION break_off()`,
  );
  const error = await seedDemo({ payload }).then(
    () => null,
    (reason: unknown) => reason,
  );
  const content = await findContent({ payload, req: await createLocalReq({}, payload) });
  await execute(databaseUrl, 'DROP TRIGGER break_off ON users');
  return { payload, accounts: await seedDemo({ payload }), brokenOff: { error, content } };
}

async function startEmpty(): Promise<{ payload: Payload; databaseUrl: string }> {
  const database = await useTestDatabase();
  const payload = await loadTestPayload();
  afterAll(async () => {
    // `payload.destroy` forgets the pool without closing it, and one of its connections is never given back:
    // dropping the database ends that one.
    const { pool } = payload.db as unknown as { pool: pg.Pool };
    pool.on('error', () => undefined);
    await payload.destroy();
    void pool.end();
  });
  return { payload, databaseUrl: database.url };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
