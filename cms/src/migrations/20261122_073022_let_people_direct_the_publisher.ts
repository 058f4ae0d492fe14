import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * Commands to the publisher travel through the job table, a pause outlives restarts, and the list of releases tells
 * what was made live again by hand.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_releases_causes_kind" ADD VALUE 'rollback';
  ALTER TYPE "public"."enum_releases_causes_kind" ADD VALUE 'hold-released';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'operation' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'operation' BEFORE 'schedulePublish';
  CREATE TABLE "publishing" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"paused" boolean DEFAULT false,
  	"paused_since" timestamp(3) with time zone,
  	"paused_by" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "releases" ADD COLUMN "read_at" timestamp(3) with time zone;
  ALTER TABLE "publish_units" ADD COLUMN "stage" varchar;
  ALTER TABLE "publish_units" ADD COLUMN "stage_since" timestamp(3) with time zone;
  CREATE INDEX "releases_read_at_idx" ON "releases" USING btree ("read_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "releases_causes" SET "kind" = 'hand' WHERE "kind" IN ('rollback', 'hold-released');
  DELETE FROM "payload_jobs" WHERE "task_slug" = 'operation';
  ALTER TABLE "publishing" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "publishing" CASCADE;
  ALTER TABLE "releases_causes" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_releases_causes_kind";
  CREATE TYPE "public"."enum_releases_causes_kind" AS ENUM('document', 'schedule', 'clock', 'code', 'hand');
  ALTER TABLE "releases_causes" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_releases_causes_kind" USING "kind"::"public"."enum_releases_causes_kind";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "releases_read_at_idx";
  ALTER TABLE "releases" DROP COLUMN "read_at";
  ALTER TABLE "publish_units" DROP COLUMN "stage";
  ALTER TABLE "publish_units" DROP COLUMN "stage_since";`)
}
