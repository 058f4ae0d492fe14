import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { toInstant } from '../operations/toInstant.ts';
import { databaseOf } from '../publisher/Database.ts';
import type { ChangedPages, LiveStatus } from './PublishStatus.ts';

type Changes = { added?: string[]; changed?: string[]; removed?: string[] } | null;
type Row = { number: string | number; at: Date | string; changes: Changes[] | null };

const shownLinks = 10;

/**
 * The release that brought the last published change of a document. Releases list the documents they were made for;
 * where one does not, because it was made for very many, the first one after the change is meant, without its pages.
 * What was live before its unit was rolled back does not count: it went off the site then.
 */
export async function findReleaseOf({
  req,
  collection,
  id,
  updatedAt,
  units,
  isHeld,
  siteUrl,
}: {
  req: PayloadRequest;
  collection: string;
  /** null for a global */
  id: number | null;
  /** instant, ISO 8601 */
  updatedAt: string;
  /** where the document shows */
  units: string[];
  /** one of them is held: the earlier release that is live again had the change already */
  isHeld: boolean;
  siteUrl: string;
}): Promise<Pick<LiveStatus, 'since' | 'release' | 'pages'>> {
  const database = databaseOf(req.payload);
  const shown = sql`any(${sql.param(units)}::text[])`;
  const rolledBackAt = sql`(
    select max(b.at) from releases b join releases_units u on u._parent_id = b.id
    where b.state = 'rolled-back' and u.unit = ${shown})`;
  const since = isHeld ? sql`${updatedAt}::timestamptz` : sql`greatest(${updatedAt}::timestamptz, ${rolledBackAt})`;
  const sinceChange = sql`r.number is not null and r.at >= ${since}`;
  const { rows } = await database.execute<Row>(sql`
    select r.number, r.at,
      (select json_agg(u.changed_pages) from releases_units u where u._parent_id = r.id and u.unit = ${shown}) as changes
    from releases r join releases_causes c on c._parent_id = r.id
    where ${sinceChange} and c.collection = ${collection}
      and c.document_id is not distinct from ${id}::numeric
    order by r.at desc limit 1`);
  const [exact] = rows;
  if (exact)
    return { since: toInstant(exact.at), release: Number(exact.number), pages: pagesOf(exact.changes ?? [], siteUrl) };

  const { rows: later } = await database.execute<Row>(sql`
    select r.number, r.at from releases r
    where ${sinceChange} and r.state <> 'rolled-back' and exists (
      select from releases_units u
      where u._parent_id = r.id and u.unit = ${shown} and jsonb_typeof(u.changed_pages) = 'object')
    order by r.at limit 1`);
  const [first] = later;
  return { since: toInstant(first?.at), release: first ? Number(first.number) : null, pages: null };
}

function pagesOf(changes: Changes[], siteUrl: string): ChangedPages {
  const isPage = (path: string) => path.endsWith('/');
  const changed = changes.flatMap((unit) => [...(unit?.added ?? []), ...(unit?.changed ?? [])]).filter(isPage);
  const removed = changes.flatMap((unit) => unit?.removed ?? []).filter(isPage);
  const links = changed.slice(0, shownLinks).map((path) => ({ path, url: `${siteUrl}${path}` }));
  return { changed: changed.length, removed: removed.length, links };
}
