import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import type { AstroGlobal, SSRResult } from 'astro';
import { beforeAll, expect, test } from 'vitest';
import { devLocals } from '../fixtures/devLocals.ts';
import { musterkreis } from '../fixtures/musterkreis.ts';
import { musterportal } from '../fixtures/musterportal.ts';
import type * as Entry from './entry.ts';
import { PageGlobal } from './PageGlobal.ts';

// The entry as `astro build` compiled it.
let entry: typeof Entry;
beforeAll(async () => {
  const file = join(import.meta.dirname, '../../dist/server/entry.mjs');
  entry = (await import(pathToFileURL(file).href)) as typeof Entry;
});

const paths = [...pagesOf(musterkreis), ...pagesOf(musterportal)];

async function read(answer: Response) {
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    text: Buffer.from(await answer.bytes()).toString(),
  };
}

test('pages that are rendered at the same time are what Astro makes of each in its own way', async () => {
  const answers = await Promise.all(paths.map(async (path) => read(await entry.handler(path, devLocals(path)))));
  for (const [index, path] of paths.entries()) {
    const expected = await read(await entry.throughAstro(path, devLocals(path)));
    expect(expected.text.length, path).toBeGreaterThan(0);
    expect({ path, ...answers[index] }).toEqual({ path, ...expected });
  }
});

test('a page gets its own content, also right after one of the same route', async () => {
  const path = '/musterkreis/hilfe/';
  const locals = devLocals(path);
  if (locals.content.kind !== 'district') throw new Error(`${path} is no page of a district`);
  const { content } = locals;
  const other = { ...content, district: { ...content.district, name: 'Beispielkreis' } };
  const [first, changed, again] = await Promise.all(
    [content, other, content].map(async (each) => read(await entry.handler(path, { ...locals, content: each }))),
  );
  expect(changed?.text).toContain('<title>Hilfe für Kinder: Beispielkreis');
  expect(first?.text).not.toContain('Beispielkreis');
  expect(again).toEqual(first);
});

test('an address without a route is not found', async () => {
  expect(await read(await entry.handler('/musterkreis/gibt/es/nicht/', devLocals('/')))).toMatchObject({ status: 404 });
});

test('a template that asks for what no page has is told so', () => {
  const page = new PageGlobal({
    result: { params: { district: 'musterkreis' } } as unknown as SSRResult,
    locals: devLocals('/'),
    props: {},
    slots: null,
  });
  expect(page.params).toEqual({ district: 'musterkreis' });
  expect(() => (page as unknown as AstroGlobal).url).toThrow('A page has no Astro.url');
});

test('what a page throws comes out of the handler', async () => {
  const locals = devLocals('/musterkreis/');
  // Not what the contract allows.
  const content = { ...locals.content, municipalities: null as never };
  await expect(entry.handler('/musterkreis/', { ...locals, content })).rejects.toThrow(TypeError);
});
