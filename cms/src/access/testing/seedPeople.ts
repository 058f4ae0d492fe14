import type { Cms } from './startCms.ts';
import { people, type Person } from './people.ts';

/** Two districts that are public and one in the making; the persons of an office serve the same office in both stages. */
export type World = {
  districts: { own: number; elsewhere: number; draft: number };
  offices: { own: number; partner: number; elsewhere: number; ownDraft: number; partnerDraft: number };
  tokens: Record<Person, string | undefined>;
  accounts: Record<Exclude<Person, 'anonymous'>, number>;
};

const password = 'Nur-für-Tests-1';

/** Districts, offices and one account a person, logged in as the admin does it. */
export async function seedPeople(cms: Cms): Promise<World> {
  const districts = {
    own: await createDistrict(cms, 'Musterkreis', 'published'),
    elsewhere: await createDistrict(cms, 'Beispielkreis', 'published'),
    draft: await createDistrict(cms, 'Entwurfskreis', 'draft'),
  };
  const offices = {
    own: await createOffice(cms, 'Jugendamt Musterstadt', districts.own),
    partner: await createOffice(cms, 'Jugendamt Nachbarstadt', districts.own),
    elsewhere: await createOffice(cms, 'Jugendamt Beispielstadt', districts.elsewhere),
    ownDraft: await createOffice(cms, 'Jugendamt Entwurfsstadt', districts.draft),
    partnerDraft: await createOffice(cms, 'Jugendamt Entwurfsdorf', districts.draft),
  };
  const officesOf = {
    own: [offices.own, offices.ownDraft],
    partner: [offices.partner, offices.partnerDraft],
    elsewhere: [offices.elsewhere],
  };
  const tokens = { anonymous: undefined } as World['tokens'];
  const accounts = {} as World['accounts'];
  for (const person of people) {
    if (person === 'anonymous') continue;
    const [role, place] = person.split(', ') as ['editing', 'own' | undefined];
    const memberships = place ? officesOf[place].map((jugendamt) => ({ role, jugendamt })) : [{ role }];
    accounts[person] = await createAccount(cms, person, memberships);
    tokens[person] = await logIn(cms, addressOf(person));
  }
  return { districts, offices, tokens, accounts };
}

export function addressOf(name: string): string {
  return `${name.replaceAll(/[^a-z]+/g, '-')}@musterkreis.example`;
}

export async function createAccount(
  { payload }: Cms,
  name: string,
  memberships: { role: string; jugendamt?: number }[],
): Promise<number> {
  const data = { name, email: addressOf(name), password, memberships };
  return (await payload.create({ collection: 'users', data: data as never })).id;
}

export async function logIn({ send }: Cms, email: string, secret = password): Promise<string | undefined> {
  const { body } = await send({ method: 'POST', path: '/users/login', body: { email, password: secret } });
  return body.token;
}

async function createDistrict({ payload }: Cms, name: string, _status: 'draft' | 'published'): Promise<number> {
  const data = { name, networkName: `Netzwerk Kinderschutz ${name}`, _status };
  return (await payload.create({ collection: 'districts', data: data })).id;
}

async function createOffice({ payload }: Cms, name: string, district: number): Promise<number> {
  const _status = name.includes('Entwurf') ? 'draft' : 'published';
  const data = { name, kind: 'stadt', district, _status };
  return (await payload.create({ collection: 'jugendaemter', data: data as never })).id;
}
