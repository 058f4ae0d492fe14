import { afterAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import type { Person } from './testing/people.ts';
import { seedPeople } from './testing/seedPeople.ts';
import { startCms, type StoredDocument } from './testing/startCms.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const { districts, offices, tokens } = await seedPeople(cms);

const forPartners = '+493023125111';
const forTheOffice = '+493023125222';

const contact = await createContact('Öffentlicher Kontakt', 'public');
const partnerContact = await createContact('Kontakt für Partner', 'partners');
const internalContact = await createContact('Interner Kontakt', 'internal');
await cms.payload.update({ collection: 'districts', id: districts.own, data: { joinContact: contact } });

async function createContact(title: string, visibility: 'public' | 'partners' | 'internal'): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'contacts',
    data: {
      title,
      visibility,
      purposes: ['general'],
      jugendamt: offices.own,
      district: districts.own,
      internalChannels: [
        { kind: 'phone', value: forPartners, visibility: 'partners' },
        { kind: 'phone', value: forTheOffice, visibility: 'internal' },
      ],
      _status: 'published',
    } as never,
  });
  return id;
}

function numbersIn(answer: unknown): string[] {
  const text = JSON.stringify(answer);
  return [forPartners, forTheOffice].filter((number) => text.includes(number));
}

const seen: [Person, string[]][] = [
  ['anonymous', []],
  ['administrator', [forPartners, forTheOffice]],
  ['coordination, own', [forPartners, forTheOffice]],
  ['editing, own', [forPartners, forTheOffice]],
  ['coordination, partner', [forPartners]],
  ['coordination, elsewhere', []],
  ['editing, elsewhere', []],
  ['operations', []],
];

const waysToRead = [
  `/contacts/${contact}`,
  `/contacts/${contact}?draft=true`,
  `/contacts?where[id][equals]=${contact}`,
  `/contacts/${contact}?select[internalChannels]=true`,
  `/contacts/${contact}?select[jugendamt]=false&select[visibility]=false`,
  `/contacts?select[jugendamt]=false&select[district]=false`,
  `/contacts?select[id]=false&select[jugendamt]=false&select[district]=false&select[createdAt]=false&select[updatedAt]=false`,
  `/contacts?depth=2&populate[jugendaemter][name]=true`,
  `/districts/${districts.own}?depth=2`,
  `/districts/${districts.own}?depth=2&populate[contacts][internalChannels]=true`,
  `/contacts/versions?where[parent][equals]=${contact}`,
  `/contacts/versions?select[version][jugendamt]=false&select[version][district]=false`,
];

describe.each(seen)('%s', (person, expected) => {
  test.each(waysToRead)('reads no more than allowed through %s', async (path) => {
    const { body } = await cms.send({ path, token: tokens[person] });
    const numbers = numbersIn(body);
    expect(expected).toEqual(expect.arrayContaining(numbers));
  });

  test('reads what is allowed', async () => {
    const { body } = await cms.send({ path: `/contacts/${contact}`, token: tokens[person] });
    expect(numbersIn(body)).toEqual(expected);
  });

  test('reads the same through GraphQL', async () => {
    const query = `{ Contact(id: ${contact}) { internalChannels { value } } Contacts { docs { internalChannels { value } } } }`;
    expect(numbersIn(await cms.ask({ query, token: tokens[person] }))).toEqual(expected);
  });
});

const searches = [
  `/contacts?where[internalChannels.value][like]=23125222`,
  `/contacts?where[internalChannels.visibility][equals]=internal`,
  `/contacts?where[or][0][internalChannels.value][exists]=true`,
  `/contacts/count?where[internalChannels.value][like]=23125222`,
  `/contacts?sort=internalChannels.value`,
  `/contacts/versions?where[version.internalChannels.value][like]=23125222`,
  `/contacts/versions?sort=version.internalChannels.value`,
  `/districts?where[joinContact.internalChannels.value][like]=23125222`,
  `/districts?sort=joinContact.internalChannels.value`,
];

describe.each(['anonymous', 'coordination, own', 'coordination, partner', 'operations'] as const)('%s', (person) => {
  test.each(searches)('cannot search by internal numbers: %s', async (path) => {
    const { status, body } = await cms.send({ path, token: tokens[person] });
    expect({ status, docs: body.docs, totalDocs: body.totalDocs }).toEqual({
      status: expect.toBeOneOf([400, 403]) as number,
      docs: undefined,
      totalDocs: undefined,
    });
  });

  test('cannot search by internal numbers through GraphQL', async () => {
    const query = `{ Contacts(where: { internalChannels__value: { like: "23125222" } }) { totalDocs } }`;
    const { data, errors } = await cms.ask({ query, token: tokens[person] });
    expect(errors).toBeDefined();
    expect(data?.['Contacts'] ?? null).toBeNull();
  });
});

test.each<[Person, number[]]>([
  ['anonymous', [contact]],
  ['administrator', [contact, partnerContact, internalContact]],
  ['coordination, own', [contact, partnerContact, internalContact]],
  ['editing, own', [contact, partnerContact, internalContact]],
  ['coordination, partner', [contact, partnerContact]],
  ['coordination, elsewhere', [contact]],
  ['editing, elsewhere', [contact]],
  ['operations', [contact]],
])('%s finds the contacts meant for them', async (person, expected) => {
  const { body } = await cms.send({ path: '/contacts?sort=id&draft=true', token: tokens[person] });
  expect(body.docs?.map(({ id }) => id)).toEqual(expected);
});

test('a save that does not mention the internal numbers keeps them', async () => {
  const token = tokens['coordination, own'];
  const { status } = await cms.send({
    method: 'PATCH',
    path: `/contacts/${contact}`,
    token,
    body: { person: 'Erika Musterfrau' },
  });
  expect(status).toBe(200);
  const stored = await cms.payload.findByID({ collection: 'contacts', id: contact });
  expect(numbersIn(stored)).toEqual([forPartners, forTheOffice]);
});

test('copying a contact of another office does not bring its internal numbers along', async () => {
  const answer = await cms.send({
    method: 'POST',
    path: `/contacts/${contact}/duplicate`,
    token: tokens['coordination, elsewhere'],
    body: { jugendamt: offices.elsewhere, district: districts.elsewhere },
  });
  expect(answer.status).toBe(403);
  const { docs } = (await cms.payload.find({
    collection: 'contacts',
    where: { jugendamt: { equals: offices.elsewhere } },
  })) as unknown as {
    docs: StoredDocument[];
  };
  expect(docs).toEqual([]);
});
