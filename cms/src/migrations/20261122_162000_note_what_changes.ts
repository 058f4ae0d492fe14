import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Tables of which snapshots list the rows. */
const listed = [
  'actors',
  'contacts',
  'districts',
  'events',
  'glossary',
  'guides',
  'helplines',
  'jugendaemter',
  'legal_bases',
  'media',
  'municipalities',
  'news',
  'notices',
  'pages',
  'portal',
  'redirects',
  'regional_groups',
];

/** Table, whose rows change with it, and the column that names them. */
const noted: [table: string, of: string, column: string][] = [
  ...listed.map((table): [string, string, string] => [table, table, 'id']),
  ['_contacts_v', '_contacts_v', 'id'],
  // A number that is not public may come and go by hand, without the contact that it belongs to.
  ['contacts_internal_channels', 'contacts', '_parent_id'],
  ['contacts_phones', 'contacts', '_parent_id'],
  ['contacts_emails', 'contacts', '_parent_id'],
  ['_contacts_v_version_internal_channels', '_contacts_v', '_parent_id'],
  ['_contacts_v_version_phones', '_contacts_v', '_parent_id'],
  ['_contacts_v_version_emails', '_contacts_v', '_parent_id'],
];

const kinds = [
  ['insert', 'referencing new table as new_rows'],
  ['update', 'referencing old table as old_rows new table as new_rows'],
  ['delete', 'referencing old table as old_rows'],
  ['truncate', ''],
];

/**
 * A list of what changes, in the transaction of the change, so that who knows the content need ask only for what is new. A
 * row without a table says that older ones are gone; a row without ids, that any may have changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table content_changes (
      relation text,
      ids integer[],
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz not null default clock_timestamp()
    );
    create index content_changes_xid_idx on content_changes (xid);
    create function note_changes() returns trigger language plpgsql as $$
    declare
      rows text := case tg_op
        when 'INSERT' then 'select %1$I as id from new_rows'
        when 'DELETE' then 'select %1$I as id from old_rows'
        else 'select %1$I as id from old_rows union select %1$I from new_rows' end;
    begin
      if tg_op = 'TRUNCATE' then
        execute format('insert into %I.content_changes (relation) values ($1)', tg_table_schema) using tg_argv[0];
      else
        execute format('insert into %2$I.content_changes (relation, ids)
          select $1, array_agg(id) from (' || rows || ') as changed having count(*) > 0', tg_argv[1], tg_table_schema)
          using tg_argv[0];
      end if;
      return null;
    end
    $$;
    create function note_emptying() returns trigger language plpgsql as $$
    begin
      execute format('insert into %I.content_changes default values', tg_table_schema);
      return null;
    end
    $$;
    -- Who empties it by hand takes away what others have not heard of yet.
    create trigger note_emptying after truncate on content_changes for each statement execute function note_emptying();`);
  for (const [table, of, column] of noted)
    for (const [kind, rows] of kinds)
      await db.execute(
        sql.raw(`create trigger note_${kind} after ${kind} on "${table}" ${rows}
          for each statement execute function note_changes('${of}', '${column}')`),
      );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table] of noted)
    for (const [kind] of kinds) await db.execute(sql.raw(`drop trigger note_${kind} on "${table}"`));
  await db.execute(sql`
    drop function note_changes();
    drop table content_changes;
    drop function note_emptying();`);
}
