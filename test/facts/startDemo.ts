import { loadTestPayload } from '@schutznetz/cms/testing/loadTestPayload.ts';
import type { Payload } from 'payload';
import type pg from 'pg';
import { afterAll } from 'vitest';
import type { DemoAccounts } from '../../scripts/seed/createAccounts.ts';
import { seedDemo } from '../../scripts/seed/seedDemo.ts';
import { useTestDatabase } from '../support/testDatabase.ts';

/** Payload with the demo content. */
export async function startDemo(): Promise<{ payload: Payload; accounts: DemoAccounts }> {
  const { payload } = await startEmpty();
  return { payload, accounts: await seedDemo({ payload }) };
}

/** Payload on an empty database of the test file's own. */
export async function startEmpty(): Promise<{ payload: Payload; databaseUrl: string }> {
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
