import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { idOf } from '../access/rights/idOf.ts';
import { moveAddresses } from './addresses/moveAddresses.ts';
import { transactionOf } from './addresses/transactionOf.ts';

type Office = { id: number; district?: unknown; _status?: string };

/** Tables of documents that belong to a Jugendamt. */
const owned = [
  'municipalities',
  'contacts',
  'regional_groups',
  'actors',
  'events',
  'news',
  'notices',
  'guides',
  'pages',
] as const;

/** `beforeChange` of Jugendämter: when an office joins another district, everything that is its own goes with it. */
export const moveWithJugendamt: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const sent = data as Office;
  if (operation !== 'update' || sent._status !== 'published') return data as unknown;
  const { id } = originalDoc as Office;
  const stored = await req.payload.db.findOne<Office>({
    collection: 'jugendaemter',
    where: { id: { equals: id } },
    req,
  });
  const from = idOf(stored?.district);
  const to = idOf(sent.district === undefined ? (originalDoc as Office).district : sent.district);
  if (from === null || to === null || from === to) return data as unknown;

  const slugs = { from: await slugOf(from, req), to: await slugOf(to, req) };
  if (slugs.from && slugs.to) await moveAddresses({ column: 'jugendamt_id', id, from: slugs.from, to: slugs.to, req });
  const db = await transactionOf(req);
  for (const table of owned) {
    await db.execute(sql`update ${sql.identifier(table)} set district_id = ${to} where jugendamt_id = ${id}`);
    await db.execute(sql`
      update ${sql.identifier(`_${table}_v`)} set version_district_id = ${to}
      where latest and version_jugendamt_id = ${id}`);
  }
  await db.execute(sql`update media set district_id = ${to} where jugendamt_id = ${id}`);
  return data as unknown;
};

async function slugOf(id: number, req: PayloadRequest): Promise<string | null> {
  const district = await req.payload.db.findOne<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { equals: id } },
    select: { slug: true },
    req,
  });
  return district?.slug ?? null;
}
