import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "sort_date" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_sort_date" timestamp(3) with time zone;
  CREATE INDEX "events_sort_date_idx" ON "events" USING btree ("sort_date");
  CREATE INDEX "_events_v_version_version_sort_date_idx" ON "_events_v" USING btree ("version_sort_date");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "events_sort_date_idx";
  DROP INDEX "_events_v_version_version_sort_date_idx";
  ALTER TABLE "events" DROP COLUMN "sort_date";
  ALTER TABLE "_events_v" DROP COLUMN "version_sort_date";`)
}
