import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { transactionOf } from './transactionOf.ts';

/** Tables whose documents have pages below their district, with the column that names a document. */
const addressed = { municipalities: 'name', events: 'title', news: 'title', guides: 'title', pages: 'title' } as const;

/**
 * Gives all documents that match an address below another district. Their former addresses lead on to them.
 * @param column `district_id` or `jugendamt_id`
 * @param from slug of the district that the addresses lie below
 * @param to slug of the district below which they lie afterwards
 */
export async function moveAddresses({
  column,
  id,
  from,
  to,
  req,
}: {
  column: 'district_id' | 'jugendamt_id';
  id: number;
  from: string;
  to: string;
  req: PayloadRequest;
}): Promise<void> {
  const db = await transactionOf(req);
  const old = `/${from}/`;
  const isBelow = (address: string) => sql`starts_with(${sql.identifier(address)}, ${old})`;
  const moved = (address: string) => sql`${`/${to}/`} || substr(${sql.identifier(address)}, ${old.length + 1})`;
  for (const [table, title] of Object.entries(addressed)) {
    const matches = sql`${sql.identifier(column)} = ${id} and ${isBelow('public_address')}`;
    await db.execute(sql`
      insert into redirects ("from", collection, document_id, title, district_id, deleted, updated_at, created_at)
      select public_address, ${table}, id, ${sql.identifier(title)}, district_id, false, now(), now()
      from ${sql.identifier(table)} where ${matches}
      on conflict ("from") do update set collection = excluded.collection, document_id = excluded.document_id,
        title = excluded.title, district_id = excluded.district_id, deleted = false, updated_at = now()`);
    await db.execute(
      sql`update ${sql.identifier(table)} set public_address = ${moved('public_address')} where ${matches}`,
    );
    // The next save reads its former address from the newest version.
    await db.execute(sql`
      update ${sql.identifier(`_${table}_v`)} set version_public_address = ${moved('version_public_address')}
      where latest and ${sql.identifier(`version_${column}`)} = ${id} and ${isBelow('version_public_address')}`);
    await db.execute(sql`
      delete from redirects using ${sql.identifier(table)} as document
      where redirects."from" = document.public_address and document.${sql.identifier(column)} = ${id}`);
  }
}
