import { join } from 'node:path';
import { musterkreis } from '@schutznetz/site/fixtures/musterkreis.ts';
import { musterportal } from '@schutznetz/site/fixtures/musterportal.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import type { RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import { renderUnit } from '@schutznetz/site/render/renderUnit.ts';
import { beforeAll, expect, test } from 'vitest';
import { condense } from './condense.ts';
import { isHarmless } from './isHarmless.ts';
import type { Secrets } from './readSecrets.ts';
import { searchFully } from './searchFully.ts';
import { suspectsIn } from './suspectsIn.ts';
import { disguise } from './testing/disguise.ts';

let files: RenderedFile[];
beforeAll(async () => {
  const site = await loadCompiledSite(join(import.meta.dirname, '../../../../site/dist'));
  const now = '2026-02-09T09:15:00.000Z';
  const units = [musterkreis, musterportal].map((snapshot) => renderUnit({ site, snapshot, now }));
  files = (await Promise.all(units)).flat();
}, 60_000);

const few: Secrets = {
  numbers: ['+493023125099', '+494066969520', '+4915228817386', '+4315880', '+12025550123', '116111'],
  emails: [
    'intern@musterkreis.example',
    'k.sa@m.example',
    'o@muster.example',
    'müller@kreis.example',
    'a@b',
    'x!y@m.example',
    'a...b@muster.example',
  ],
};
const withShort: Secrets = { ...few, numbers: [...few.numbers, '110', '+4912', '+49'] };
const many: Secrets = {
  numbers: [
    ...Array.from({ length: 3000 }, (_, index) => `+4922147${String(index * 7).padStart(5, '0')}`),
    ...few.numbers,
  ],
  emails: [...few.emails, ...Array.from({ length: 1000 }, (_, index) => `stelle${index}@kreis-${index % 50}.example`)],
};
/** With how many texts to search for them: for thousands each takes long in full. */
const lists = [
  ['a few', few, 12_000],
  ['short ones too', withShort, 6000],
  ['thousands', many, 200],
] as const;

/** What both searches together are to find: just what the full one finds alone. */
function compare(texts: Iterable<string>, secrets: Secrets) {
  const seen = { missed: [] as string[], found: 0, foundWithoutDoubt: 0 };
  for (const text of texts) {
    const bytes = Buffer.from(text);
    const expected = searchFully(bytes, secrets);
    const suspects = suspectsIn(bytes, secrets);
    if (JSON.stringify(searchFully(bytes, suspects)) !== JSON.stringify(expected))
      seen.missed.push(JSON.stringify(text));
    if (expected.numbers.length + expected.emails.length === 0) continue;
    seen.found += 1;
    if (suspects !== secrets) seen.foundWithoutDoubt += 1;
  }
  return seen;
}

test.each(lists)('Of %s nothing is missed that is planted into real pages in any spelling.', (_, secrets, count) => {
  const { below, pick, number, mail, within } = disguise(11);
  const texts = files.map(({ bytes }) => Buffer.from(bytes).toString());
  const planted = Array.from({ length: count }, () => {
    const [before = '', text = '', after = ''] = excerpt(pick(texts), below);
    const place = below(4) === 0 ? below(text.length) : 0;
    const secret = within(below(3) === 0 ? mail(pick(few.emails)) : number(pick(secrets.numbers)));
    return before + text.slice(0, place) + secret + text.slice(place) + after;
  });
  const { missed, found, foundWithoutDoubt } = compare(planted, secrets);
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(count / 4);
  expect(foundWithoutDoubt).toBeGreaterThan(count / 10);
});

/** Three neighbouring tags of a page, each with the text behind it; of a calendar its lines. */
function excerpt(page: string, below: (limit: number) => number): string[] {
  const parts = page.split(/(?=<)|(?<=\n)(?! )/);
  const first = below(parts.length);
  return parts.slice(first, first + 3);
}

test.each(lists)('Of %s nothing is missed that is planted into whole pages.', (_, secrets, count) => {
  const { below, pick, number, mail, within } = disguise(12);
  const planted = Array.from({ length: Math.min(300, count / 4) }, () => {
    const page = Buffer.from(pick(files).bytes).toString();
    const place = page.indexOf('>', below(page.length)) + 1;
    return (
      page.slice(0, place) +
      within(below(3) === 0 ? mail(pick(few.emails)) : number(pick(few.numbers))) +
      page.slice(place)
    );
  });
  const { missed, found, foundWithoutDoubt } = compare(planted, secrets);
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(planted.length / 4);
  expect(foundWithoutDoubt).toBeGreaterThan(planted.length / 10);
});

test.each(lists)('Of %s nothing is missed in rubble.', (_, secrets, count) => {
  const { rubble } = disguise(13);
  const parts = [
    '030',
    '231',
    '25',
    '099',
    '30231',
    '2509',
    '9',
    '3023125099',
    '0',
    'intern',
    '@',
    'musterkreis',
    '.',
    'example',
    'a@b',
  ];
  const { missed, found } = compare(
    Array.from({ length: count }, () => rubble(parts)),
    secrets,
  );
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(count / 100);
});

test('A character that is left out hides nothing, wherever it stands.', () => {
  const characters = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(
    (code) => isHarmless(code) || code < 0x80 || code === 0x2026,
  );
  const texts = characters.flatMap((code) => {
    const character = String.fromCodePoint(code);
    return [
      `030 231${character}25099 intern${character}@musterkreis.example`,
      `<${character}b>030 231</b${character}>25099 intern@muster${character}kreis.example`,
      `030231${character}2509${character}intern@musterkreis.${character}example`,
      `a${character}b@muster.example`,
      `\\${character}n030 231\\\r\n ${character}25099 intern(${character}t)musterkreis.example`,
    ];
  });
  const { missed, foundWithoutDoubt } = compare(texts, few);
  expect(missed).toEqual([]);
  expect(foundWithoutDoubt).toBeGreaterThan(200);
  expect(
    characters.filter((code) => code >= 0x80).every((code) => condense(Buffer.from(String.fromCodePoint(code)))),
  ).toBe(true);
});

test('Bytes that are no text are not taken for one.', () => {
  const { below, pick } = disguise(14);
  const broken = ['e2', 'e280', 'c3', 'efbb', 'f09f', 'c0', 'e080', '80', 'bf', 'ff'].map((hex) =>
    Buffer.from(hex, 'hex'),
  );
  const parts = ['030', '231', '25099', '3023125099', '116111', '4315880', '\u200b', '\u2013', 'ü'].map((text) =>
    Buffer.from(text),
  );
  const texts = Array.from({ length: 10_000 }, () =>
    Buffer.concat(Array.from({ length: 12 }, () => pick(below(4) === 0 ? broken : parts))),
  );
  const foundIn = (text: Buffer) => searchFully(text, few).numbers;
  const missed = texts.filter((text) =>
    foundIn(text).some((number) => !suspectsIn(text, few).numbers.includes(number)),
  );
  expect(missed.map((text) => text.toString('hex'))).toEqual([]);
  // Nor does one swallow what follows.
  for (const bytes of broken)
    expect(suspectsIn(Buffer.concat([bytes, Buffer.from('116111')]), few).numbers).toContain('116111');
});

test('Of the pages of a site hardly one is searched in full.', () => {
  const numbers = Array.from({ length: 150 }, (_, index) => `+4930231256${String(index).padStart(2, '0')}`);
  const emails = Array.from({ length: 40 }, (_, index) => `intern${index}@musterkreis.example`);
  const suspected = files.filter(
    ({ bytes }) => Object.values(suspectsIn(bytes, { numbers, emails })).flat().length > 0,
  );
  expect(files.length).toBeGreaterThan(50);
  expect(suspected.map(({ path }) => path)).toEqual([]);
});
