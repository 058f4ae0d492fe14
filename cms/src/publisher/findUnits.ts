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

/** Units whose pages change by the clock alone at or before `now`. */
export async function findUnitsDueByClock(database: Database, now: Date): Promise<string[]> {
  const { rows } = await database.execute<{ unit: string }>(
    sql`select unit from publish_units where next_change_at <= ${now.toISOString()} order by next_change_at`,
  );
  return rows.map((row) => row.unit);
}

/** The next moment at which a unit changes by the clock alone. */
export async function findNextClockChange(database: Database): Promise<Date | null> {
  const { rows } = await database.execute<{ next: string | Date | null }>(
    sql`select min(next_change_at) as next from publish_units`,
  );
  const next = rows[0]?.next ?? null;
  return next === null ? null : new Date(next);
}
