import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "releases" ADD COLUMN "attempts" numeric DEFAULT 1;
  ALTER TABLE "publish_units" ADD COLUMN "omitted" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "releases" DROP COLUMN "attempts";
  ALTER TABLE "publish_units" DROP COLUMN "omitted";`)
}
