import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';

/** The CMS on the database of `DATABASE_URL`, with a data directory of its own. The caller destroys it. */
export async function loadTestPayload(parent = tmpdir()): Promise<Payload> {
  const dataDir = await mkdtemp(join(parent, 'schutznetz-'));
  Object.assign(process.env, { DATA_DIR: dataDir, PAYLOAD_SECRET: 'only-for-tests-'.repeat(3), LOG_LEVEL: 'silent' });
  // Read only when the variables are set: the configuration takes them at once.
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  return payload;
}
