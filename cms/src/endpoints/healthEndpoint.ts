import { access, constants, mkdir } from 'node:fs/promises';
import { sql } from '@payloadcms/db-postgres';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Endpoint, Payload } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { migrations } from '../migrations/index.ts';

/** How long the database may take to answer, in milliseconds. */
const patience = 3000;

/** `GET /api/health`: 200 when the CMS has all that it needs, 503 with the reason in German otherwise. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const problems = (await Promise.all([checkDatabase(payload), checkMedia(payload)])).filter((text) => text !== null);
    const body = { status: problems.length === 0 ? 'ok' : 'gestört', problems };
    return Response.json(body, {
      status: problems.length === 0 ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

async function checkDatabase(payload: Payload): Promise<string | null> {
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  try {
    const query = drizzle.execute<{ name: string }>(sql`select name from payload_migrations`);
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience).unref();
    });
    const { rows } = await Promise.race([query, timeout]);
    const applied = new Set(rows.map(({ name }) => name));
    const missing = migrations.filter(({ name }) => !applied.has(name)).length;
    return missing === 0 ? null : `In der Datenbank fehlen ${missing} Migrationen.`;
  } catch (err) {
    payload.logger.error({ msg: 'health: the database does not answer', err });
    return 'Die Datenbank antwortet nicht.';
  }
}

async function checkMedia(payload: Payload): Promise<string | null> {
  try {
    await mkdir(cmsEnvironment.mediaDir, { recursive: true });
    await access(cmsEnvironment.mediaDir, constants.W_OK);
    return null;
  } catch (err) {
    payload.logger.error({ msg: 'health: the media folder cannot be written', err });
    return 'In den Ordner für Bilder und Dateien kann nicht geschrieben werden.';
  }
}
