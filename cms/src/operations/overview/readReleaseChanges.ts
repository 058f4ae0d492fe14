import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../../publisher/Database.ts';
import type { ReleaseChanges } from './Overview.ts';

type Changes = { added?: string[]; changed?: string[]; removed?: string[] } | null;

/** The public paths that a release changed, of the units in sight; null when there is no such release, or none in sight. */
export async function readReleaseChanges({
  database,
  number,
  sight,
}: {
  database: Database;
  number: number;
  sight: true | string[];
}): Promise<ReleaseChanges | null> {
  const { rows } = await database.execute<{ unit: string; changed_pages: Changes }>(sql`
    select u.unit, u.changed_pages from releases r join releases_units u on u._parent_id = r.id
    where r.number = ${number} order by u._order`);
  const units = rows
    .filter(({ unit }) => sight === true || sight.includes(unit))
    .map(({ unit, changed_pages: changes }) => ({
      unit,
      added: changes?.added ?? [],
      changed: changes?.changed ?? [],
      removed: changes?.removed ?? [],
    }));
  return units.length === 0 ? null : { number, units };
}
