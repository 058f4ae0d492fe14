import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Wakes the publisher at the commit of a job. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function notify_publisher() returns trigger language plpgsql as $$
    begin
      perform pg_notify('schutznetz_jobs', coalesce(new.queue, ''));
      return null;
    end
    $$;
    create trigger notify_publisher after insert on payload_jobs for each row execute function notify_publisher();`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger notify_publisher on payload_jobs;
    drop function notify_publisher();`);
}
