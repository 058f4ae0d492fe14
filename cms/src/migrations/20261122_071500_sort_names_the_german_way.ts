import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * Lists are sorted by PostgreSQL: with the collation of a bare server "Ägidienberg" would come after "Zülpich".
 * drizzle knows no collations, so later generated migrations leave these columns as they are.
 */
const sortedColumns = [
  ['districts', 'name'],
  ['jugendaemter', 'name'],
  ['municipalities', 'name'],
  ['regional_groups', 'name'],
  ['actors', 'name'],
  ['contacts', 'title'],
  ['guides', 'title'],
  ['events', 'title'],
  ['news', 'title'],
  ['notices', 'title'],
  ['pages', 'title'],
  ['helplines', 'name'],
  ['legal_bases', 'citation'],
  ['legal_bases', 'title'],
  ['glossary', 'term'],
] as const

const unversionedColumns = [
  ['media', 'title'],
  ['users', 'name'],
] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await collate(db, 'de-x-icu')
  // An address must be unique on the portal too, where there is no district: NULLs do not collide in an index on both.
  await db.execute(sql`CREATE UNIQUE INDEX "pages_portal_slug_idx" ON "pages" USING btree ("slug") WHERE "district_id" IS NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX "pages_portal_slug_idx"`)
  await collate(db, 'default')
}

async function collate(db: MigrateUpArgs['db'], collation: string): Promise<void> {
  const columns = [
    ...sortedColumns.flatMap(([table, column]) => [[table, column], [`_${table}_v`, `version_${column}`]] as const),
    ...unversionedColumns,
  ]
  for (const [table, column] of columns) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ALTER COLUMN "${column}" TYPE varchar COLLATE "${collation}"`))
  }
}
