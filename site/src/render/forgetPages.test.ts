import { join } from 'node:path';
import { makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { expect, test } from 'vitest';
import { type CompiledSite, loadCompiledSite } from './loadCompiledSite.ts';
import type { UnitFile } from './RenderedFile.ts';
import { forgetPages } from './pageMemory.ts';
import { renderChanges } from './renderChanges.ts';

function digest(file: UnitFile): string {
  return `${file.path} ${file.sha256}`;
}

test('Pages that were forgotten are all rendered anew, and come out the same.', async () => {
  const compiled = await loadCompiledSite(join(import.meta.dirname, '../../dist'));
  let rendered = 0;
  const site: CompiledSite = {
    ...compiled,
    handler: (...call) => {
      rendered += 1;
      return compiled.handler(...call);
    },
  };
  const input = { site, snapshot: makeDistrictSnapshot(), now: '2026-03-02T11:00:00.000Z' };
  const first = await renderChanges(input);
  const all = rendered;
  expect(all).toBe(first.length);
  await renderChanges(input);
  expect(rendered).toBe(all);
  forgetPages(site, input.snapshot.unit);
  expect((await renderChanges(input)).map(digest)).toEqual(first.map(digest));
  expect(rendered).toBe(2 * all);
}, 20_000);
