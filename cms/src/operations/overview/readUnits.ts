import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../../publisher/Database.ts';
import { findRunningUnits } from '../../publisher/unitLock.ts';
import { toInstant } from '../toInstant.ts';
import type { UnitOverview } from './Overview.ts';

export type UnitRow = Omit<UnitOverview, 'mayPublish' | 'mayRollBack'> & { district: number | null };

type Row = {
  unit: string;
  district: number | null;
  name: string | null;
  release: string | number | null;
  live_since: Date | string | null;
  held: boolean | null;
  error: string | null;
  failed_at: Date | string | null;
  next_change_at: Date | string | null;
};

/** The state of all units that were ever published or waited for it: the portal first, then by name. */
export async function readUnits(database: Database): Promise<UnitRow[]> {
  const running = new Map((await findRunningUnits(database)).map((unit) => [unit.unit, unit]));
  const { rows } = await database.execute<Row>(sql`
    select u.unit, d.id as district, d.name, u.release, u.live_since, u.held, u.error, u.failed_at, u.next_change_at
    from publish_units u left join districts d on d.slug = u.unit
    order by u.unit <> ${portalUnit}, d.name, u.unit`);
  return rows.map((row) => {
    const work = running.get(row.unit);
    return {
      unit: row.unit,
      district: row.district,
      title: row.unit === portalUnit ? 'Portal' : row.name,
      release: row.release === null ? null : Number(row.release),
      liveSince: toInstant(row.live_since),
      held: row.held === true,
      error: row.error,
      failedAt: toInstant(row.failed_at),
      nextChangeAt: toInstant(row.next_change_at),
      running: work ? { stage: work.stage, since: toInstant(work.since) } : null,
    };
  });
}
