import { makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCompiledSite } from './loadCompiledSite.ts';
import { renderPage } from './renderPage.ts';

const now = '2026-03-02T11:00:00.000Z';

test('The compiled site shows what it is handed, never the content that stands in during development.', async () => {
  const site = await loadCompiledSite(join(import.meta.dirname, '../../dist'));
  const base = makeDistrictSnapshot();
  const district = { ...base.district, slug: 'nirgendkreis', name: 'Nirgendkreis' };
  const snapshot = { ...base, unit: 'nirgendkreis', district };
  const page = await renderPage({ site, snapshot, path: '/nirgendkreis/', now });
  expect(Buffer.from(page.bytes).toString()).toContain('Nirgendkreis');
});
