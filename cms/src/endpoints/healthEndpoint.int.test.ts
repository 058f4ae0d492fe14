import { sql } from '@payloadcms/db-postgres';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';

await useTestDatabase();

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('a CMS that has all it needs says so to anyone', async () => {
  expect(await cms.send({ path: '/health' })).toMatchObject({ status: 200, body: { status: 'ok', problems: [] } });
});

test('a missing migration is named', async () => {
  const { drizzle } = cms.payload.db as unknown as PostgresAdapter;
  await drizzle.execute(sql`update payload_migrations set name = name || '_renamed' where name like '%german_way'`);
  const { status, body } = await cms.send({ path: '/health' });
  await drizzle.execute(sql`update payload_migrations set name = replace(name, '_renamed', '')`);
  expect(status).toBe(503);
  expect(body).toMatchObject({ problems: ['In der Datenbank fehlen 1 Migrationen.'] });
});
