import { randomBytes } from 'node:crypto';
import { getPayload, type Payload } from 'payload';
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
  process.env['PAYLOAD_SECRET'] = randomBytes(32).toString('hex');
  process.env['LOG_LEVEL'] = 'silent';
  // The configuration reads its environment when it is loaded.
  const { default: config } = await import('@schutznetz/cms/payload.config.ts');
  const payload = await getPayload({ config, disableOnInit: true });
  afterAll(() => payload.destroy());
  return { payload, databaseUrl: database.url };
}
