import { sql } from '@payloadcms/db-postgres';
import { numbersInText } from '@schutznetz/shared/phone/numbersInText.ts';
import type { Database } from '../Database.ts';
import { createSecretMemory, type OwnedSecrets, type Owner, type SecretMemory } from './SecretMemory.ts';

/** What must not stand on any public page. */
export type Secrets = {
  /** E.164 or short numbers */
  numbers: string[];
  /** in lower case */
  emails: string[];
};

type Row = { relation: string; owner: number; district: number; kind: 'phone' | 'email' | 'text'; value: string };

type SQL = ReturnType<typeof sql>;

/**
 * The numbers and mails of these districts that are not public: internal channels with their notes, and every channel and
 * text of a contact that is itself not public; in what is stored and in the newest version, so that a number is safe
 * from the first draft on; of drafts only the channels, as a text may still stand on the page of the published state.
 * Read in the transaction of the snapshot. The portal is searched for those of all districts: pass null.
 * @param memory the secrets that are known of this state of the database; what is read is kept there
 */
export async function readSecrets(
  database: Database,
  districts: number[] | null,
  memory: SecretMemory = createSecretMemory(),
): Promise<ReadonlyMap<number, Secrets>> {
  const stale = memory.stale();
  if (!memory.isComplete()) {
    // To know those of one district helps no other.
    if (districts !== null) return readOf(database, districts);
    memory.keep(null, await readOwned(database, sql`true`));
  } else if (stale.length > 0) memory.keep(stale, await readOwned(database, isOneOf(stale)));
  const all = memory.all();
  return districts === null ? all : new Map([...all].filter(([district]) => districts.includes(district)));
}

async function readOf(database: Database, districts: number[]): Promise<ReadonlyMap<number, Secrets>> {
  const read = createSecretMemory();
  read.keep(null, await readOwned(database, sql`district = any(${sql.param(districts)}::int[])`));
  return read.all();
}

function isOneOf(owners: readonly Owner[]): SQL {
  const idsOf = (relation: string) => owners.filter((owner) => owner.relation === relation).map(({ id }) => id);
  return sql`(relation = 'contacts' and owner = any(${sql.param(idsOf('contacts'))}::int[])
    or relation = '_contacts_v' and owner = any(${sql.param(idsOf('_contacts_v'))}::int[]))`;
}

async function readOwned(database: Database, chosen: SQL): Promise<OwnedSecrets[]> {
  const { rows } = await database.execute<Row>(sql`
    select relation, owner, district, kind, value from (
      select 'contacts' as relation, c.id as owner, c.district_id as district, i.kind::text as kind, i.value
        from contacts_internal_channels i join contacts c on c.id = i._parent_id
      union all
      select 'contacts', c.id, c.district_id, 'text', i.note
        from contacts_internal_channels i join contacts c on c.id = i._parent_id
      union all
      select '_contacts_v', v.id, v.version_district_id, i.kind::text, i.value
        from _contacts_v_version_internal_channels i join _contacts_v v on v.id = i._parent_id where v.latest
      union all
      select '_contacts_v', v.id, v.version_district_id, 'text', i.note
        from _contacts_v_version_internal_channels i join _contacts_v v on v.id = i._parent_id where v.latest
      union all
      select 'contacts', c.id, c.district_id, 'phone', p.number
        from contacts_phones p join contacts c on c.id = p._parent_id where c.visibility <> 'public'
      union all
      select 'contacts', c.id, c.district_id, 'email', e.address
        from contacts_emails e join contacts c on c.id = e._parent_id where c.visibility <> 'public'
      union all
      select 'contacts', c.id, c.district_id, stored.kind, stored.value
        from contacts c cross join lateral (values ('phone', c.out_of_hours_phone_number),
          ('text', c.out_of_hours_note), ('text', c.description)) as stored (kind, value)
        where c.visibility <> 'public'
      union all
      select '_contacts_v', v.id, v.version_district_id, 'phone', p.number
        from _contacts_v_version_phones p join _contacts_v v on v.id = p._parent_id
        where v.latest and v.version_visibility <> 'public'
      union all
      select '_contacts_v', v.id, v.version_district_id, 'email', e.address
        from _contacts_v_version_emails e join _contacts_v v on v.id = e._parent_id
        where v.latest and v.version_visibility <> 'public'
      union all
      select '_contacts_v', v.id, v.version_district_id, 'phone', v.version_out_of_hours_phone_number
        from _contacts_v v where v.latest and v.version_visibility <> 'public'
    ) as secrets
    where value is not null and district is not null and (kind <> 'text' or value ~ '[0-9@]') and ${chosen}`);
  const byOwner = Map.groupBy(rows, ({ relation, owner }) => `${relation} ${owner}`);
  return [...byOwner.values()].flatMap((own): OwnedSecrets[] => {
    const [first] = own;
    if (!first) return [];
    const { relation, owner, district } = first;
    return [{ owner: { relation, id: owner }, district, secrets: secretsIn(own) }];
  });
}

function secretsIn(rows: readonly Row[]): Secrets {
  const valuesOf = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
  const texts = valuesOf('text');
  return {
    numbers: [...valuesOf('phone'), ...texts.flatMap(numbersInText)],
    emails: [...valuesOf('email'), ...texts.flatMap(emailsIn)].map((email) => email.toLowerCase()),
  };
}

function emailsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
}
