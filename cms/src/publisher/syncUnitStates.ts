import type { Release } from '@schutznetz/site/releases/release.ts';
import { sql } from '@payloadcms/db-postgres';
import type { Database } from './Database.ts';

/**
 * Brings the state of the units to what is on disk: which of them are held, as of when
 * their live pages are, and the release that each is live with.
 * @param missing releases that the list did not know, oldest first
 */
export async function syncUnitStates({
  database,
  live,
  missing,
}: {
  database: Database;
  live: Release | null;
  missing: Release[];
}): Promise<void> {
  for (const { n, at, changes } of missing) {
    const units = Object.keys(changes);
    if (units.length === 0) continue;
    await database.execute(sql`
      insert into publish_units (unit, release, live_since)
      select unit, ${n}::numeric, ${at}::timestamptz from unnest(${sql.param(units)}::text[]) as changed(unit)
      on conflict (unit) do update set release = excluded.release, live_since = excluded.live_since`);
  }
  const held = Object.keys(live?.held ?? {});
  for (const [unit, { build, to }] of Object.entries(live?.held ?? {}))
    await database.execute(sql`
      update publish_units set omitted = null, read_at = (
        select max(r.read_at) from releases r join releases_units u on u._parent_id = r.id
        where u.unit = ${unit} and u.build = ${build} and r.number <= ${to}::numeric)
      where unit = ${unit}`);
  await database.execute(sql`
    update publish_units set held = (unit = any(${sql.param(held)}::text[]))
    where held is distinct from (unit = any(${sql.param(held)}::text[]))`);
}
