import { join } from 'node:path';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { beforeAll, expect, test } from 'vitest';
import { prepareContent } from '../context/prepareContent.ts';
import { musterkreis } from '../fixtures/musterkreis.ts';
import { musterportal } from '../fixtures/musterportal.ts';
import { loadCompiledSite, type CompiledSite } from './loadCompiledSite.ts';
import { learnPages, reportPages } from './pageMemory.ts';
import { renderChanges } from './renderChanges.ts';
import { toKnown, type UnitFile } from './RenderedFile.ts';
import { renderUnit } from './renderUnit.ts';
import { editAtRandom } from './testing/editAtRandom.ts';

// The site as `astro build` compiled it, not a stand-in.
let compiled: CompiledSite;
beforeAll(async () => {
  compiled = await loadCompiledSite(join(import.meta.dirname, '../../dist'));
});

const now = toBerlin('2026-02-09T09:15:00.000Z');

/** The site with a memory of its own, and the paths that it was asked to render. */
function makeSite(): { site: CompiledSite; rendered: string[] } {
  const rendered: string[] = [];
  const site: CompiledSite = {
    ...compiled,
    handler(path, ...rest) {
      rendered.push(path);
      return compiled.handler(path, ...rest);
    },
  };
  return { site, rendered };
}

const withoutBytes = (files: readonly UnitFile[]) => files.map((file) => (file.bytes === null ? file : toKnown(file)));

test.each([
  ['a district', musterkreis, 1],
  ['a district', musterkreis, 2],
  ['the portal', musterportal, 3],
] as const)(
  'after any edits and at any time the pages of %s are those of a full render (seed %#)',
  async (_, first, seed) => {
    const { site, rendered } = makeSite();
    let snapshot: Snapshot = first;
    let clock = now;
    let pages = (await renderChanges({ site, snapshot, now: clock })).length;
    rendered.length = 0;
    const edits = editAtRandom(seed);
    for (let turn = 0; turn < 60; turn++) {
      const edited = edits.edit(snapshot);
      if (turn % 6 === 5) clock = clock.plus({ minutes: edits.below(3000) });
      // Some edits give what no page can show: nothing is to be known of them afterwards.
      const expected = await renderUnit({ site: compiled, snapshot: edited.snapshot, now: clock }).catch(() => null);
      const actual = await renderChanges({ site, snapshot: edited.snapshot, now: clock }).catch(() => null);
      expect(actual && withoutBytes(actual), edited.what).toEqual(expected && withoutBytes(expected));
      if (expected === null) continue;
      snapshot = edited.snapshot;
      pages += expected.length;
    }
    // Otherwise this would prove nothing.
    expect(rendered.length).toBeLessThan(pages * 0.8);
  },
  120_000,
);

test('what another thread knows of the pages serves as if they had been rendered here', async () => {
  const [there, here] = [makeSite(), makeSite()];
  await renderChanges({ site: there.site, snapshot: musterkreis, now });
  const report = structuredClone(reportPages(there.site, musterkreis.unit));
  learnPages({ site: here.site, content: prepareContent(musterkreis, now), report });
  const [first, ...contacts] = musterkreis.contacts;
  if (!first) throw new Error('The Musterkreis has no contact');
  const snapshot = { ...musterkreis, contacts: [{ ...first, person: 'Erika Musterfrau' }, ...contacts] };
  const files = await renderChanges({ site: here.site, snapshot, now });
  expect(withoutBytes(files)).toEqual(withoutBytes(await renderUnit({ site: compiled, snapshot, now })));
  expect(here.rendered.length).toBeGreaterThan(0);
  expect(here.rendered.length).toBeLessThan(files.length);
});

test('another number of a contact leaves the pages of events alone', async () => {
  const { site, rendered } = makeSite();
  await renderChanges({ site, snapshot: musterkreis, now });
  rendered.length = 0;
  const [contact, ...contacts] = musterkreis.contacts;
  if (!contact) throw new Error('The Musterkreis has no contact');
  const changed = { ...contact, phones: [{ number: '+493023125999', kind: 'landline' as const, label: null }] };
  await renderChanges({ site, snapshot: { ...musterkreis, contacts: [changed, ...contacts] }, now });
  expect(rendered).toContain('/musterkreis/kontakte/');
  expect(rendered.filter((path) => path.includes('/termine/'))).toEqual([]);
});

test('another title of an event leaves the other months of the portal alone', async () => {
  const { site, rendered } = makeSite();
  await renderChanges({ site, snapshot: musterportal, now });
  rendered.length = 0;
  const events = musterportal.events.map((listed) =>
    listed.event.slug === 'fachtag-2026' ? { ...listed, event: { ...listed.event, title: 'Neuer Titel' } } : listed,
  );
  await renderChanges({ site, snapshot: { ...musterportal, events }, now });
  expect(rendered).toContain('/termine/mai/');
  expect(rendered.filter((path) => /^\/termine\/.+\/$/.test(path))).toEqual(['/termine/mai/']);
});

test('nothing is rendered again without a change, and everything on the next day', async () => {
  const { site, rendered } = makeSite();
  const all = await renderChanges({ site, snapshot: musterportal, now });
  rendered.length = 0;
  const again = await renderChanges({ site, snapshot: structuredClone(musterportal), now });
  expect(withoutBytes(again)).toEqual(withoutBytes(all));
  expect(rendered).toEqual([]);
  await renderChanges({ site, snapshot: musterportal, now: now.plus({ days: 1 }).startOf('day') });
  expect(rendered).toHaveLength(all.length - site.publicFiles.length);
});

test('a clock that was set back renders everything again', async () => {
  const { site, rendered } = makeSite();
  const all = await renderChanges({ site, snapshot: musterkreis, now });
  rendered.length = 0;
  await renderChanges({ site, snapshot: musterkreis, now: now.minus({ minutes: 1 }) });
  expect(rendered).toHaveLength(all.length);
});
