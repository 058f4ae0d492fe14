import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { sql } from '@payloadcms/db-postgres';
import type { Database } from './Database.ts';

/** Names of all units there should be or are: the portal, every published district, and what is live and may have to go. */
export async function findUnits(database: Database, live: Release | null): Promise<string[]> {
  const { rows } = await database.execute<{ slug: string }>(
    sql`select slug from districts where _status = 'published' and slug is not null order by slug`,
  );
  return [...new Set([...rows.map((row) => row.slug), portalUnit, ...Object.keys(live?.units ?? {})])];
}
