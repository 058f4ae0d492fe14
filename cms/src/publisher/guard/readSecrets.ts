import { sql } from '@payloadcms/db-postgres';
import { numbersInText } from '@schutznetz/shared/phone/numbersInText.ts';
import type { Database } from '../Database.ts';

/** What must not stand on any public page. */
export type Secrets = {
  /** E.164 or short numbers */
  numbers: string[];
  /** in lower case */
  emails: string[];
};

type Row = { district: number; kind: 'phone' | 'email' | 'text'; value: string };

/**
 * The numbers and mails of these districts that are not public: internal channels with their notes, and every channel and
 * text of a contact that is itself not public; in what is stored and in the newest version, so that a number is safe
 * from the first draft on; of drafts only the channels, as a text may still stand on the page of the published state.
 * Read in the transaction of the snapshot. The portal is searched for those of all districts: pass null.
 */
export async function readSecrets(database: Database, districts: number[] | null): Promise<Map<number, Secrets>> {
  const chosen = districts === null ? sql`true` : sql`district = any(${sql.param(districts)}::int[])`;
  const { rows } = await database.execute<Row>(sql`
    select distinct district, kind, value from (
      select c.district_id as district, i.kind::text as kind, i.value
        from contacts_internal_channels i join contacts c on c.id = i._parent_id
      union all
      select c.district_id, 'text', i.note
        from contacts_internal_channels i join contacts c on c.id = i._parent_id
      union all
      select v.version_district_id, i.kind::text, i.value
        from _contacts_v_version_internal_channels i join _contacts_v v on v.id = i._parent_id where v.latest
      union all
      select v.version_district_id, 'text', i.note
        from _contacts_v_version_internal_channels i join _contacts_v v on v.id = i._parent_id where v.latest
      union all
      select c.district_id, 'phone', p.number from contacts_phones p join contacts c on c.id = p._parent_id
        where c.visibility <> 'public'
      union all
      select c.district_id, 'email', e.address from contacts_emails e join contacts c on c.id = e._parent_id
        where c.visibility <> 'public'
      union all
      select c.district_id, stored.kind, stored.value
        from contacts c cross join lateral (values ('phone', c.out_of_hours_phone_number),
          ('text', c.out_of_hours_note), ('text', c.description)) as stored (kind, value)
        where c.visibility <> 'public'
      union all
      select v.version_district_id, 'phone', p.number
        from _contacts_v_version_phones p join _contacts_v v on v.id = p._parent_id
        where v.latest and v.version_visibility <> 'public'
      union all
      select v.version_district_id, 'email', e.address
        from _contacts_v_version_emails e join _contacts_v v on v.id = e._parent_id
        where v.latest and v.version_visibility <> 'public'
      union all
      select v.version_district_id, 'phone', v.version_out_of_hours_phone_number
        from _contacts_v v where v.latest and v.version_visibility <> 'public'
    ) as secrets
    where value is not null and district is not null and (kind <> 'text' or value ~ '[0-9@]') and ${chosen}
    order by district, kind, value`);
  const secrets = new Map<number, { numbers: Set<string>; emails: Set<string> }>();
  for (const { district, kind, value } of rows) {
    const known = secrets.get(district) ?? { numbers: new Set(), emails: new Set() };
    if (kind !== 'email')
      for (const number of kind === 'phone' ? [value] : numbersInText(value)) known.numbers.add(number);
    if (kind !== 'phone')
      for (const email of kind === 'email' ? [value] : emailsIn(value)) known.emails.add(email.toLowerCase());
    secrets.set(district, known);
  }
  return new Map(
    [...secrets].map(([district, { numbers, emails }]) => [district, { numbers: [...numbers], emails: [...emails] }]),
  );
}

function emailsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
}
