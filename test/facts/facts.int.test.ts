import { describe, expect, test } from 'vitest';
import { allFacts } from './allFacts.ts';
import { findEmails, findNumbers } from './findChannels.ts';
import { knownEmails, knownNumbers } from './knownChannels.ts';
import { missingFrom } from './missingFrom.ts';
import { type PageText, readPage } from './readPage.ts';
import { renderDemo } from './renderDemo.ts';
import { startDemo } from './startDemo.ts';

const { payload } = await startDemo();
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
