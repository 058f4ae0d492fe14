import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import type { Person } from '../access/testing/people.ts';
import { seedPeople, type World } from '../access/testing/seedPeople.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';

await useTestDatabase();

let cms: Cms;
let world: World;
let actor: number;
beforeAll(async () => {
  cms = await startCms();
  world = await seedPeople(cms);
  const data = { name: 'Beratungsstelle', district: world.districts.own, _status: 'published' } as const;
  actor = (await cms.payload.create({ collection: 'actors', data })).id;
});
afterAll(() => cms.stop());

const path = '/payload-locked-documents';

async function lock(person: Exclude<Person, 'anonymous'>): Promise<number> {
  await cms.payload.delete({ collection: 'payload-locked-documents', where: {} });
  const user = { relationTo: 'users', value: world.accounts[person] } as const;
  const document = { relationTo: 'actors', value: actor } as const;
  return (await cms.payload.create({ collection: 'payload-locked-documents', data: { document, user } })).id;
}

type Editor = { id: number; email: string };

/** What Payload shows of the person who edits. */
async function editorSeenBy(reader: Person): Promise<Editor | undefined> {
  const { body } = await cms.send({ path: `${path}?depth=1`, token: world.tokens[reader] });
  return (body.docs?.[0]?.['user'] as { value: Editor } | undefined)?.value;
}

test('editing reads the name of who edits and since when, and nothing else of the account', async () => {
  const id = await lock('coordination, own');
  await cms.payload.db.updateOne({
    collection: 'payload-locked-documents',
    id,
    data: { createdAt: '2026-07-01T06:33:00.000Z' },
  });
  expect(await editorSeenBy('editing, own')).toEqual({
    id: world.accounts['coordination, own'],
    email: 'coordination, own (seit 01.07.2026, 08:33 Uhr)',
  });
});

test('the partner offices of a district know each other by name, and administrators are known to all', async () => {
  await lock('coordination, partner');
  expect((await editorSeenBy('editing, own'))?.email).toContain('coordination, partner');
  await lock('administrator');
  expect((await editorSeenBy('editing, elsewhere'))?.email).toContain('administrator');
});

test('another district learns that somebody edits, not who', async () => {
  await lock('editing, own');
  for (const reader of ['editing, elsewhere', 'coordination, elsewhere'] as const) {
    expect((await editorSeenBy(reader))?.email).toMatch(/^Eine andere Person \(seit /);
  }
  expect(await editorSeenBy('anonymous')).toBeUndefined();
});

test('after a take-over the time is that of the take-over', async () => {
  const id = await lock('editing, own');
  const old = '2020-01-01T00:00:00.000Z';
  await cms.payload.db.updateOne({ collection: 'payload-locked-documents', id, data: { createdAt: old } });
  const user = { relationTo: 'users', value: world.accounts['coordination, own'] };
  await cms.send({ method: 'PATCH', path: `${path}/${id}`, token: world.tokens['coordination, own'], body: { user } });
  const { createdAt } = await cms.payload.findByID({ collection: 'payload-locked-documents', id });
  expect(createdAt > old).toBe(true);
});
