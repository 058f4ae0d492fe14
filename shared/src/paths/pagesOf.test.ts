import { expect, test } from 'vitest';
import {
  makeContact,
  makeDistrictSnapshot,
  makeEvent,
  makeMunicipality,
  makePortalSnapshot,
} from '../testing/musterkreis.ts';
import { eventMonths } from './eventMonths.ts';
import { fileOfPath } from './fileOfPath.ts';
import { pagesOf } from './pagesOf.ts';
import { portalPaths } from './portalPaths.ts';
import { reservedDistrictSlugs } from './reservedDistrictSlugs.ts';
import { unitOfPath } from './unitOfPath.ts';

const page = { id: 1, slug: 'material', title: 'Material', summary: null, body: [], image: null, downloads: [] };

test('a district without content has the pages that never go away', () => {
  expect(pagesOf(makeDistrictSnapshot({ municipalities: [] }))).toEqual([
    '/musterkreis/',
    '/musterkreis/hilfe/',
    '/musterkreis/netzwerk/',
    '/musterkreis/termine.ics',
    '/musterkreis/impressum/',
    '/musterkreis/datenschutz/',
    '/musterkreis/barrierefreiheit/',
    '/musterkreis/nicht-gefunden/',
    '/musterkreis/sitemap.xml',
  ]);
});

test('every record that has a page of its own is in the list, with its files', () => {
  const pages = pagesOf(
    makeDistrictSnapshot({
      municipalities: [makeMunicipality(), makeMunicipality({ id: 2, slug: 'musterdorf' })],
      events: [makeEvent()],
      contacts: [makeContact()],
      pages: [page],
      news: [
        {
          id: 1,
          slug: 'auftakt',
          title: 'Auftakt',
          date: '2025-03-30',
          teaser: null,
          body: [],
          photo: null,
          source: null,
          jugendamt: null,
        },
      ],
      guides: [
        {
          id: 1,
          slug: 'kita',
          title: 'Leitfaden',
          audience: 'providers',
          state: 'in-preparation',
          summary: null,
          introduction: [],
          steps: [],
          validFrom: null,
          amendments: [],
          downloads: [],
        },
      ],
    }),
  );
  expect(pages).toEqual(
    expect.arrayContaining([
      '/musterkreis/orte/musterstadt/',
      '/musterkreis/orte/musterdorf/',
      '/musterkreis/termine/',
      '/musterkreis/termine/fachtag/',
      '/musterkreis/termine/fachtag.ics',
      '/musterkreis/termine.ics',
      '/musterkreis/aktuelles/',
      '/musterkreis/aktuelles/auftakt/',
      '/musterkreis/aktuelles/feed.xml',
      '/musterkreis/kontakte/',
      '/musterkreis/verfahren/',
      '/musterkreis/verfahren/kita/',
      '/musterkreis/seiten/material/',
    ]),
  );
});

test('news without a day have a page but no feed', () => {
  const news = {
    id: 1,
    slug: 'auftakt',
    title: 'Auftakt',
    date: null,
    teaser: null,
    body: [],
    photo: null,
    source: null,
    jugendamt: null,
  };
  const pages = pagesOf(makeDistrictSnapshot({ news: [news] }));
  expect(pages).toContain('/musterkreis/aktuelles/auftakt/');
  expect(pages).not.toContain('/musterkreis/aktuelles/feed.xml');
});

test('an event without a day has a page but no calendar file', () => {
  const pages = pagesOf(makeDistrictSnapshot({ events: [makeEvent({ time: { type: 'month', month: '2024-06' } })] }));
  expect(pages).toContain('/musterkreis/termine/fachtag/');
  expect(pages).not.toContain('/musterkreis/termine/fachtag.ics');
});

test('the calendar to subscribe to stays when its last event goes', () => {
  expect(pagesOf(makeDistrictSnapshot({ events: [] }))).toContain('/musterkreis/termine.ics');
});

test('the easy language page of a district is there once it has text', () => {
  const snapshot = makeDistrictSnapshot();
  expect(pagesOf(snapshot)).not.toContain('/musterkreis/leichte-sprache/');
  snapshot.district.easyLanguage = [
    { type: 'paragraph', content: [{ text: 'Hier ist Hilfe.', bold: false, italic: false, href: null }] },
  ];
  expect(pagesOf(snapshot)).toContain('/musterkreis/leichte-sprache/');
});

test('no path is listed twice', () => {
  const pages = pagesOf(makeDistrictSnapshot({ pages: [page, { ...page, id: 2 }] }));
  expect(new Set(pages).size).toBe(pages.length);
});

test('the portal keeps its pages of dates and its calendar when nothing is coming', () => {
  expect(pagesOf(makePortalSnapshot())).toEqual([
    '/',
    '/orte/',
    '/netzwerke/',
    '/termine/',
    ...[...eventMonths, 'ohne-datum'].map((month) => `/termine/${month}/`),
    '/termine.ics',
    '/impressum/',
    '/datenschutz/',
    '/barrierefreiheit/',
    '/nicht-gefunden/',
    '/sitemap.xml',
    '/robots.txt',
  ]);
});

test('every path is a file of the release and belongs to its unit', () => {
  const snapshot = makeDistrictSnapshot({ events: [makeEvent()], contacts: [makeContact()] });
  const paths = pagesOf(snapshot);
  expect(new Set(paths.map(fileOfPath)).size).toBe(paths.length);
  for (const path of paths) {
    expect(fileOfPath(path)).toMatch(/^musterkreis[/.]/);
    expect(unitOfPath(path, new Set(['musterkreis']))).toBe('musterkreis');
  }
});

test('no district can take a first segment that the portal uses', () => {
  const segments = Object.values(portalPaths)
    .map((make) => make('x').split('/')[1] ?? '')
    .filter((segment) => /^[a-z0-9-]+$/.test(segment));
  expect(segments).toContain('seiten');
  for (const segment of segments) expect(reservedDistrictSlugs).toContain(segment);
});
