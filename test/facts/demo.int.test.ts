import type { User } from '@schutznetz/cms/payload-types.ts';
import { describe, expect, test } from 'vitest';
import { ContentExistsError, seedDemo } from '../../scripts/seed/seedDemo.ts';
import { allFacts } from './allFacts.ts';
import { findEmails, findNumbers } from './findChannels.ts';
import { knownEmails, knownNumbers } from './knownChannels.ts';
import { missingFrom } from './missingFrom.ts';
import { type PageText, readPage } from './readPage.ts';
import { renderDemo } from './renderDemo.ts';
import { startDemoTwice } from './startDemo.ts';

// One load for all that is asked of the demo: what it says, what it holds, and what a load that breaks off leaves.
const { payload, accounts, brokenOff } = await startDemoTwice();
const site = new Map([...(await renderDemo(payload))].map(([path, html]) => [path, readPage(html)]));

function pageText(path: string): PageText {
  const page = site.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

describe.each(Object.entries(allFacts))('%s', (_, facts) => {
  test.each(facts)('$path: $name', (fact) => {
    expect(missingFrom(pageText(fact.path), fact)).toEqual([]);
  });
});

test('no page shows a phone number that no source names', () => {
  const unknown = [...site].flatMap(([path, page]) =>
    [...findNumbers(page)].filter((number) => !knownNumbers.has(number)).map((number) => `${path} ${number}`),
  );
  expect(unknown).toEqual([]);
});

test('no page shows a mail address that no source names', () => {
  const unknown = [...site].flatMap(([path, page]) =>
    [...findEmails(page)].filter((address) => !knownEmails.has(address)).map((address) => `${path} ${address}`),
  );
  expect(unknown).toEqual([]);
});

test('every number of the sources is dialled from some page', () => {
  const dialled = new Set([...site.values()].flatMap((page) => [...findNumbers(page)]));
  expect([...knownNumbers].filter((number) => !dialled.has(number))).toEqual([]);
});

test('a load that breaks off at its end leaves an empty database, so that the next one succeeds', () => {
  expect(brokenOff.error).toBeInstanceOf(Error);
  expect(brokenOff.content).toBeNull();
});

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
