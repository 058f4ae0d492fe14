import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { sql } from '@payloadcms/db-postgres/drizzle';
import type { Database } from '../../publisher/Database.ts';
import { toInstant } from '../toInstant.ts';
import type { CauseOverview, ReleaseOverview, ReleaseUnit } from './Overview.ts';

type Row = {
  id: number;
  number: string | number | null;
  at: Date | string;
  state: ReleaseOverview['state'];
  attempts: string | number | null;
  first_wish_at: Date | string | null;
  units: (Omit<ReleaseUnit, 'stages'> & { stages: Record<string, number> | null })[] | null;
  causes: CauseOverview[] | null;
};

const shownCauses = 10;

/** The newest releases and failed attempts, newest first, with one query whatever their number. */
export async function readReleases({
  database,
  sight,
  limit = 100,
}: {
  database: Database;
  /** units that the person may see */
  sight: true | string[];
  limit?: number;
}): Promise<ReleaseOverview[]> {
  const inSight =
    sight === true
      ? sql`true`
      : sql`exists (select from releases_units s where s._parent_id = r.id and s.unit = any(${sql.param(sight)}::text[]))`;
  const { rows } = await database.execute<Row>(sql`
    select r.id, r.number, r.at, r.state, r.attempts, r.first_wish_at,
      (select json_agg(json_build_object(
        'unit', u.unit, 'pages', u.pages, 'stages', u.stages, 'notes', u.notes, 'error', u.error,
        'added', ${count('added')}, 'changed', ${count('changed')}, 'removed', ${count('removed')}
      ) order by u._order) from releases_units u where u._parent_id = r.id) as units,
      (select json_agg(json_build_object(
        'kind', c.kind, 'collection', c.collection, 'documentId', c.document_id, 'title', c.title, 'person', c.person
      ) order by c._order desc) from releases_causes c where c._parent_id = r.id) as causes
    from (select * from releases r where ${inSight} order by r.at desc, r.id desc limit ${limit}) r
    order by r.at desc, r.id desc`);
  return rows.map((row) => toOverview(row, sight));
}

function count(key: 'added' | 'changed' | 'removed') {
  return sql`coalesce(jsonb_array_length(case jsonb_typeof(u.changed_pages -> ${key}) when 'array' then u.changed_pages -> ${key} end), 0)`;
}

function toOverview(row: Row, sight: true | string[]): ReleaseOverview {
  const all = row.units ?? [];
  const units = sight === true ? all : all.filter(({ unit }) => sight.includes(unit));
  const causes = row.causes ?? [];
  // Which of a batch's causes belongs to which unit is not known: those of a batch with other districts stay unnamed.
  const isOwn = sight === true || all.every(({ unit }) => unit === portalUnit || sight.includes(unit));
  const named = isOwn ? causes.slice(0, shownCauses) : [];
  return {
    id: row.id,
    number: row.number === null ? null : Number(row.number),
    at: toInstant(row.at) ?? '',
    state: row.state,
    attempts: Number(row.attempts ?? 1),
    firstWishAt: toInstant(row.first_wish_at),
    causes: named,
    moreCauses: causes.length - named.length,
    units: units.map((unit) => ({ ...unit, stages: unit.stages ?? {} })),
    moreUnits: all.length - units.length,
  };
}
