import { createLocalReq } from 'payload';
import { afterAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { people, type Person } from './testing/people.ts';
import { seedPeople } from './testing/seedPeople.ts';
import { type Call, startCms } from './testing/startCms.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const { districts, offices, tokens, accounts } = await seedPeople(cms);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = await cms.payload.create({
  collection: 'media',
  data: { alt: 'Ein Punkt', title: 'Bild', jugendamt: offices.own, district: districts.own },
  file: { data: png, mimetype: 'image/png', name: 'entwurf.png', size: png.length },
});

const { slug } = await cms.payload.findByID({ collection: 'districts', id: districts.own });
const release = await cms.payload.create({
  collection: 'releases',
  data: { number: 1, at: '2025-01-01T10:00:00.000Z', state: 'live', units: [{ unit: slug }] } as never,
});
await cms.payload.updateGlobal({ slug: 'portal', data: { title: 'Muster', _status: 'published' } as never });

async function statusFor(person: Person, call: Call): Promise<number> {
  return (await cms.send({ token: tokens[person], ...call })).status;
}

const all: readonly Person[] = people;
const others = (allowed: Person[]): Person[] => all.filter((person) => !allowed.includes(person));
const offDistrict: Person[] = ['coordination, own', 'coordination, partner', 'editing, own'];
const oversight: Person[] = ['administrator', 'operations'];

describe('read', () => {
  test.each<[string, string, Person[]]>([
    ['files', `/media/${picture.id}`, [...oversight, ...offDistrict]],
    ['the content of files', `/media/file/${picture.filename}`, [...oversight, ...offDistrict]],
    ['releases', `/releases/${release.id}`, [...oversight, ...offDistrict]],
    ['jobs', '/payload-jobs', oversight],
    ['redirects', '/redirects', oversight],
    ['versions of the portal', '/globals/portal/versions', oversight],
    ['the portal', '/globals/portal', [...people]],
  ])('%s', async (_, path, allowed) => {
    for (const person of allowed) expect([person, await statusFor(person, { path })]).toEqual([person, 200]);
    for (const person of others(allowed)) {
      expect([person, await statusFor(person, { path })]).toEqual([person, expect.toBeOneOf([403, 404])]);
    }
  });

  test('a draft of the portal is for administrators and operations', async () => {
    await cms.payload.updateGlobal({ slug: 'portal', data: { title: 'Entwurf' }, draft: true });
    for (const person of people) {
      const { body } = await cms.send({ path: '/globals/portal?draft=true', token: tokens[person] });
      expect([person, body['title']]).toEqual([person, oversight.includes(person) ? 'Entwurf' : 'Muster']);
    }
  });
});

describe('write', () => {
  const writes: [string, Call, Person[]][] = [
    ['releases', { method: 'POST', path: '/releases', body: { number: 2, at: '2025-01-01', state: 'live' } }, []],
    ['a release', { method: 'PATCH', path: `/releases/${release.id}`, body: { number: 3 } }, []],
    ['away with a release', { method: 'DELETE', path: `/releases/${release.id}` }, []],
    ['jobs', { method: 'POST', path: '/payload-jobs', body: { queue: 'default' } }, []],
    ['away with jobs', { method: 'DELETE', path: '/payload-jobs?where[id][exists]=true' }, []],
    ['keys of the system', { method: 'POST', path: '/payload-kv', body: { key: 'a' } }, []],
    ['the portal', { method: 'POST', path: '/globals/portal', body: { title: 'Neu' } }, ['administrator']],
    [
      'a draft of the portal',
      { method: 'POST', path: '/globals/portal?draft=true', body: { title: 'Neu' } },
      ['administrator'],
    ],
    [
      'a file',
      { method: 'PATCH', path: `/media/${picture.id}`, body: { credit: 'Neu' } },
      ['administrator', 'coordination, own'],
    ],
  ];

  test.each(writes)('%s', async (_, call, allowed) => {
    for (const person of others(allowed)) {
      expect([person, await statusFor(person, call)]).toEqual([person, expect.toBeOneOf([401, 403, 404])]);
    }
    for (const person of allowed) expect([person, await statusFor(person, call)]).toEqual([person, 200]);
  });
});

test.each(['/payload-jobs/run', '/payload-jobs/handle-schedules'])('nobody starts jobs through %s', async (path) => {
  for (const person of people) expect([person, await statusFor(person, { path })]).toEqual([person, 401]);
});

test.each([
  ['editing, own', true],
  ['operations', true],
  ['coordination, own', false],
] as const)('planned publications are safe from %s: %s', async (person, safe) => {
  // What Payload's form for scheduled publishing does, which asks for no right.
  const user = await cms.payload.findByID({ collection: 'users', id: accounts[person], depth: 0 });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
  const deletion = cms.payload.delete({
    collection: 'payload-jobs',
    req,
    where: { taskSlug: { equals: 'schedulePublish' } },
  });
  await (safe ? expect(deletion).rejects.toThrow() : expect(deletion).resolves.toBeDefined());
});

test('the coordination keeps its Jugendamt up to date, but not who is responsible', async () => {
  const decided = { name: 'Anders', kind: 'kreis', officialKey: '05974', district: districts.elsewhere };
  const body = { ...decided, website: 'https://musterstadt.example/' };
  const call = { method: 'PATCH', path: `/jugendaemter/${offices.own}`, body } as const;
  expect(await statusFor('coordination, own', call)).toBe(200);
  const office = await cms.payload.findByID({ collection: 'jugendaemter', id: offices.own, depth: 0 });
  expect(office).toMatchObject({
    website: body.website,
    name: 'Jugendamt Musterstadt',
    kind: 'stadt',
    district: districts.own,
  });
  expect(office.officialKey ?? null).toBeNull();
});

test.each(people)('%s sees no migrations', async (person) => {
  const { body } = await cms.send({ path: '/payload-migrations', token: tokens[person] });
  expect(body.docs ?? []).toEqual([]);
});

test('the first account of an empty database becomes administrator, a second one cannot be made that way', async () => {
  const body = { name: 'Neu', email: 'neu@musterkreis.example', password: 'Nur-für-Tests-1' };
  expect(await statusFor('anonymous', { method: 'POST', path: '/users/first-register', body })).toBe(403);
  await cms.payload.db.deleteMany({ collection: 'users', where: {} });
  const answer = await cms.send({ method: 'POST', path: '/users/first-register', body });
  expect(answer.body).toMatchObject({ user: { memberships: [{ role: 'administrator' }] } });
});
