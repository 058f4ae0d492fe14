import { afterAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createAccount, logIn, seedPeople } from './testing/seedPeople.ts';
import { type Call, startCms, type StoredDocument } from './testing/startCms.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const { offices, tokens, accounts } = await seedPeople(cms);
const token = tokens['coordination, own'];
const here = { role: 'editing', jugendamt: offices.own };
const there = { role: 'editing', jugendamt: offices.elsewhere };
let count = 0;

/** One account only in the office of the coordination, one in two offices, one with a right that no office gives. */
async function createAccounts(name: string): Promise<{ colleague: number; shared: number; superior: number }> {
  return {
    colleague: await createAccount(cms, `${name} eins`, [here]),
    shared: await createAccount(cms, `${name} zwei`, [here, there]),
    superior: await createAccount(cms, `${name} drei`, [here, { role: 'administrator' }]),
  };
}

// Left as they are by what is refused; a test that changes or deletes accounts makes its own.
const { colleague, shared, superior } = await createAccounts('bleibt');

async function statusOf(call: Call): Promise<number> {
  return (await cms.send({ token, ...call })).status;
}

async function change(id: number, body: object, as = token): Promise<number> {
  return await statusOf({ method: 'PATCH', path: `/users/${id}`, body, token: as });
}

async function read(id: number): Promise<StoredDocument | null> {
  return await cms.payload.db.findOne<StoredDocument & { id: number }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
}

describe('coordination makes accounts of its own office', () => {
  const make = (memberships: object[]): Promise<number> =>
    statusOf({
      method: 'POST',
      path: '/users',
      body: { name: 'Neu', email: `neu-${++count}@musterkreis.example`, password: 'Nur-für-Tests-2', memberships },
    });

  test('with coordination and editing', async () => {
    expect(await make([here])).toBe(201);
    expect(await make([{ role: 'coordination', jugendamt: offices.own }])).toBe(201);
  });

  test.each<[string, object[]]>([
    ['as administrator', [{ role: 'administrator' }]],
    ['as administrator of an office', [{ role: 'administrator', jugendamt: offices.own }]],
    ['as operations', [{ role: 'operations' }]],
    ['of another office', [there]],
    ['of the partner office', [{ role: 'editing', jugendamt: offices.partner }]],
    ['of two offices', [here, there]],
    ['without any right', []],
  ])('not %s', async (_, memberships) => {
    expect(await make(memberships)).toBe(403);
  });

  test.each(['editing, own', 'operations', 'anonymous'] as const)('%s makes none', async (person) => {
    const body = {
      name: 'Neu',
      email: 'niemand@musterkreis.example',
      password: 'Nur-für-Tests-2',
      memberships: [here],
    };
    expect(await statusOf({ method: 'POST', path: '/users', body, token: tokens[person] })).toBe(403);
  });
});

describe('coordination changes accounts', () => {
  test('a colleague as a whole', async () => {
    const id = await createAccount(cms, 'ganz', [here]);
    const body = { name: 'Anders', email: 'anders@musterkreis.example', password: 'Nur-für-Tests-3' };
    expect(await change(id, body)).toBe(200);
    expect(await logIn(cms, 'anders@musterkreis.example', 'Nur-für-Tests-3')).toBeDefined();
  });

  test('of somebody who also works elsewhere only the membership of its own office', async () => {
    const id = await createAccount(cms, 'zum Teil', [here, there]);
    expect(await change(id, { memberships: [there] })).toBe(200);
  });

  test.each([
    ['password', { password: 'Nur-für-Tests-3' }],
    ['address', { email: 'gekapert@musterkreis.example' }],
    ['name', { name: 'Gekapert' }],
    [
      'token for a new password',
      { resetPasswordToken: 'bekannt', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
    ],
    ['stored hash', { hash: 'a', salt: 'b' }],
    ['membership elsewhere', { memberships: [here] }],
    ['role elsewhere', { memberships: [here, { ...there, role: 'coordination' }] }],
  ])('not the %s of somebody who also works elsewhere or has more rights', async (_, body) => {
    for (const account of [shared, superior]) {
      const before = await read(account);
      expect(await change(account, body)).toBe(403);
      expect(await read(account)).toEqual(before);
    }
  });

  test.each<[string, object[]]>([
    ['administrator', [{ role: 'administrator' }]],
    ['operations', [here, { role: 'operations' }]],
    ['coordination of another office', [here, { role: 'coordination', jugendamt: offices.elsewhere }]],
  ])('making nobody %s', async (_, memberships) => {
    expect(await change(colleague, { memberships })).toBe(403);
  });

  test('no account of another office', async () => {
    expect(await change(accounts['coordination, partner'], { name: 'Gekapert' })).toBe(403);
  });

  test('never many at once', async () => {
    const path = `/users?where[id][in]=${colleague},${shared}`;
    expect(await statusOf({ method: 'PATCH', path, body: { name: 'Alle' } })).toBe(403);
  });
});

describe('everyone has their own account', () => {
  test.each(['editing, own', 'operations', 'coordination, own'] as const)(
    '%s changes name and password',
    async (person) => {
      const id = accounts[person];
      expect(await change(id, { name: 'Erika Musterfrau', password: 'Nur-für-Tests-1' }, tokens[person])).toBe(200);
    },
  );

  test.each(['editing, own', 'operations', 'coordination, own'] as const)(
    '%s does not change rights and address',
    async (person) => {
      const id = accounts[person];
      const rights = [
        { memberships: [{ role: 'administrator' }] },
        { memberships: [] },
        { email: 'neu@musterkreis.example' },
      ];
      for (const body of rights) expect(await change(id, body, tokens[person])).toBe(403);
    },
  );

  test.each([
    ['anonymous', 0],
    ['editing, own', 1],
    ['operations', 1],
  ] as const)('%s sees no other account', async (person, expected) => {
    const { body } = await cms.send({ path: '/users', token: tokens[person] });
    expect(body.docs?.length ?? 0).toBe(expected);
  });

  test('coordination sees its own office', async () => {
    const { body } = await cms.send({ path: '/users?limit=100', token });
    const ids = body.docs?.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([colleague, shared, superior, accounts['coordination, own']]));
    expect(ids).not.toContain(accounts['coordination, partner']);
  });

  test('nobody searches by secrets', async () => {
    for (const field of ['resetPasswordToken', 'hash', 'salt', 'sessions.id']) {
      expect(await statusOf({ path: `/users?where[${field}][exists]=true` })).toBe(400);
    }
  });
});

test('coordination deletes accounts of its own office only', async () => {
  const { colleague, shared, superior } = await createAccounts('geht');
  for (const account of [shared, superior, accounts['coordination, partner']]) {
    expect(await statusOf({ method: 'DELETE', path: `/users/${account}` })).toBe(403);
  }
  await statusOf({ method: 'DELETE', path: '/users?where[id][exists]=true' });
  expect([await read(colleague), await read(shared), await read(superior)]).toMatchObject([null, {}, {}]);
  expect(await read(accounts['coordination, own'])).not.toBeNull();
});

test('rights are those stored now, not those of the log-in', async () => {
  await cms.payload.update({ collection: 'users', id: accounts['editing, elsewhere'], data: { memberships: [] } });
  const body = { title: 'Neu', kind: 'lecture', timeType: 'open', jugendamt: offices.elsewhere };
  const path = '/events?draft=true';
  expect(await statusOf({ method: 'POST', path, body, token: tokens['editing, elsewhere'] })).toBe(403);
});
