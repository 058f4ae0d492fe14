import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../Database.ts';

/** What must not stand on any public page. */
export type Secrets = {
  /** E.164 or short numbers */
  numbers: string[];
  /** in lower case */
  emails: string[];
};

type Row = { district: number; kind: 'phone' | 'email'; value: string };

/**
 * The numbers and mails of these districts that are not public: internal channels, and every channel of a contact that is
 * itself not public; in what is stored and in the newest version, so that a number is safe from the first draft on.
 * Read in the transaction of the snapshot. The portal is searched for those of all districts: pass null.
 */
export async function readSecrets(database: Database, districts: number[] | null): Promise<Map<number, Secrets>> {
  const chosen = districts === null ? sql`true` : sql`district = any(${sql.param(districts)}::int[])`;
  const { rows } = await database.execute<Row>(sql`
    select distinct district, kind, value from (
      select c.district_id as district, i.kind::text as kind, i.value
        from contacts_internal_channels i join contacts c on c.id = i._parent_id
      union all
      select v.version_district_id, i.kind::text, i.value
        from _contacts_v_version_internal_channels i join _contacts_v v on v.id = i._parent_id where v.latest
      union all
      select c.district_id, 'phone', p.number from contacts_phones p join contacts c on c.id = p._parent_id
        where c.visibility <> 'public'
      union all
      select c.district_id, 'email', e.address from contacts_emails e join contacts c on c.id = e._parent_id
        where c.visibility <> 'public'
      union all
      select v.version_district_id, 'phone', p.number
        from _contacts_v_version_phones p join _contacts_v v on v.id = p._parent_id
        where v.latest and v.version_visibility <> 'public'
      union all
      select v.version_district_id, 'email', e.address
        from _contacts_v_version_emails e join _contacts_v v on v.id = e._parent_id
        where v.latest and v.version_visibility <> 'public'
    ) as secrets
    where value is not null and district is not null and ${chosen}
    order by district, kind, value`);
  const secrets = new Map<number, Secrets>();
  for (const { district, kind, value } of rows) {
    const known = secrets.get(district) ?? { numbers: [], emails: [] };
    if (kind === 'phone') known.numbers.push(value);
    else known.emails.push(value.toLowerCase());
    secrets.set(district, known);
  }
  return secrets;
}
