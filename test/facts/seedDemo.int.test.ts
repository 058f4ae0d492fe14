import type { User } from '@schutznetz/cms/payload-types.ts';
import { expect, test } from 'vitest';
import { ContentExistsError, seedDemo } from '../../scripts/seed/seedDemo.ts';
import { startDemo } from './startDemo.ts';

const { payload, accounts } = await startDemo();

test('every document of the demo content is published', async () => {
  for (const { slug, versions } of payload.config.collections) {
    if (!versions?.drafts) continue;
    const { totalDocs } = await payload.count({ collection: slug, where: { _status: { not_equals: 'published' } } });
    expect([slug, totalDocs]).toEqual([slug, 0]);
  }
});

test('all towns of the five areas are there, each with its office', async () => {
  const { docs } = await payload.find({ collection: 'municipalities', depth: 0, pagination: false });
  expect(docs).toHaveLength(47);
  expect(docs.filter((town) => typeof town.jugendamt !== 'number')).toEqual([]);
});

test.each([
  ['administrator', 'administrator', null],
  ['koordination', 'coordination', 'Stadtjugendamt Soest'],
  ['redaktion', 'editing', 'Stadtjugendamt Soest'],
  ['betrieb', 'operations', null],
] as const)('%s can log in and has the role %s', async (account, role, office) => {
  const { user } = await payload.login({ collection: 'users', data: accounts[account] });
  const memberships = (user as User).memberships ?? [];
  expect(memberships.map((membership) => membership.role)).toEqual([role]);
  const jugendamt = memberships[0]?.jugendamt;
  expect(typeof jugendamt === 'object' ? (jugendamt?.name ?? null) : jugendamt).toBe(office);
});

test('passwords are long and all different', () => {
  const passwords = Object.values(accounts).map(({ password }) => password);
  expect(new Set(passwords).size).toBe(4);
  expect(Math.min(...passwords.map((password) => password.length))).toBeGreaterThanOrEqual(16);
});

test('a database that has content is not touched', async () => {
  const before = await payload.count({ collection: 'contacts' });
  await expect(seedDemo({ payload })).rejects.toThrow(ContentExistsError);
  expect(await payload.count({ collection: 'contacts' })).toEqual(before);
});
