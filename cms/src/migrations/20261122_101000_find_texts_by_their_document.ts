import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

const tables = ['districts', 'municipalities', 'contacts', 'events', 'glossary'].flatMap((name) => [
  `${name}_texts`,
  `_${name}_v_texts`,
]);

/**
 * Payload's own index of these tables begins with the place in the list, so that finding the texts of one document meant
 * to go through those of all.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables)
    await db.execute(
      sql`create index ${sql.identifier(`${table}_parent_idx`)} on ${sql.identifier(table)} (parent_id)`,
    );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.execute(sql`drop index ${sql.identifier(`${table}_parent_idx`)}`);
}
