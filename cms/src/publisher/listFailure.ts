import { sql } from '@payloadcms/db-postgres';
import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import { databaseOf } from './Database.ts';
import { listRelease } from './listRelease.ts';

type Unit = { unit: string; error?: string | null };

/**
 * Writes an attempt after which nothing went live into the list of releases. One that repeats the last attempt of the same
 * units, with the same errors, counts there: a full disk is tried every half minute, and the list has to stay readable.
 */
export async function listFailure({
  payload,
  data,
}: {
  payload: Payload;
  data: RequiredDataFromCollectionSlug<'releases'> & { units: Unit[] };
}): Promise<void> {
  const before = await findLastOf(
    payload,
    data.units.map(({ unit }) => unit),
  );
  if (before?.state !== 'failed' || !isSame(before.units, data.units)) return listRelease({ payload, data });
  const attempts = Number(before.attempts ?? 1) + 1;
  await payload.update({ collection: 'releases', id: before.id, depth: 0, data: { ...data, attempts } });
}

type Row = { id: number; state: string; attempts: string | number | null; units: Unit[] };

/** The newest entry that concerns any of the units. */
async function findLastOf(payload: Payload, units: string[]): Promise<Row | undefined> {
  const { rows } = await databaseOf(payload).execute<Row>(sql`
    select r.id, r.state, r.attempts,
      (select json_agg(json_build_object('unit', u.unit, 'error', u.error)) from releases_units u where u._parent_id = r.id) as units
    from releases r
    where exists (select from releases_units u where u._parent_id = r.id and u.unit = any(${sql.param(units)}::text[]))
    order by r.at desc, r.id desc limit 1`);
  return rows[0];
}

function isSame(before: Unit[], after: Unit[]): boolean {
  const errors = new Map(before.map(({ unit, error }) => [unit, error]));
  return before.length === after.length && after.every(({ unit, error }) => error && errors.get(unit) === error);
}
