import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { News } from '@schutznetz/shared/contract/editorial.ts';
import { makeDistrictSnapshot, makeEvent, makePortalSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { writeNewsFeed } from './writeNewsFeed.ts';
import { writeRobots } from './writeRobots.ts';
import { writeSitemap } from './writeSitemap.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link', 'url'].includes(name) });

function makeNews(overrides: Partial<News> = {}): News {
  return {
    id: 1,
    slug: 'auftakt',
    title: 'Auftakt',
    date: '2025-03-30',
    teaser: null,
    body: [],
    photo: null,
    source: null,
    jugendamt: null,
    ...overrides,
  };
}

interface Feed {
  feed: { id: string; updated: string; entry: { id: string; title: string; updated: string; summary?: string }[] };
}

function readFeed(news: News[]): Feed['feed'] {
  const xml = writeNewsFeed(makeDistrictSnapshot({ news }));
  return (parser.parse(xml) as Feed).feed;
}

describe('the news feed', () => {
  test('has the newest entry first and its day as the day of the feed', () => {
    const feed = readFeed([
      makeNews({ id: 1, date: '2025-03-30' }),
      makeNews({ id: 2, slug: 'zwei', date: '2025-10-26' }),
    ]);
    expect(feed.entry.map((entry) => entry.updated)).toEqual([
      '2025-10-26T00:00:00+02:00',
      '2025-03-30T00:00:00+01:00',
    ]);
    expect(feed.updated).toBe('2025-10-26T00:00:00+02:00');
  });

  test('leaves out news without a day', () => {
    expect(readFeed([makeNews(), makeNews({ id: 2, date: null })]).entry).toHaveLength(1);
  });

  test('keeps the id of an entry when its slug changes', () => {
    const [before] = readFeed([makeNews()]).entry;
    const [after] = readFeed([makeNews({ slug: 'anders' })]).entry;
    expect(after?.id).toBe(before?.id);
  });

  test('escapes markup and drops control characters', () => {
    const [entry] = readFeed([makeNews({ title: 'A < B & "C"', teaser: '</summary><x>\u0007' })]).entry;
    expect(entry?.title).toBe('A < B & "C"');
    expect(entry?.summary).toBe('</summary><x>');
  });
});

describe('the sitemap', () => {
  test('names every page of the unit by its full address', () => {
    const xml = writeSitemap(makeDistrictSnapshot({ events: [makeEvent()] }));
    const { urlset } = parser.parse(xml) as { urlset: { url: { loc: string }[] } };
    const addresses = urlset.url.map((url) => url.loc);
    expect(addresses).toContain('https://schutznetz.example/musterkreis/termine/fachtag/');
    expect(addresses.every((address) => address.endsWith('/'))).toBe(true);
    expect(addresses.join()).not.toContain('nicht-gefunden');
  });
});

describe('robots.txt', () => {
  const districts = [
    { id: 1, slug: 'musterkreis', name: 'Musterkreis', networkName: 'Netzwerk', summary: null, jugendaemter: [] },
  ];
  const { portal } = makePortalSnapshot();

  test('names the sitemaps of the portal and of every district', () => {
    const robots = writeRobots(makePortalSnapshot({ districts, portal: { ...portal, demo: false } }));
    expect(robots).toContain('Allow: /\n');
    expect(robots).toContain('Sitemap: https://schutznetz.example/sitemap.xml\n');
    expect(robots).toContain('Sitemap: https://schutznetz.example/musterkreis/sitemap.xml\n');
  });

  test('keeps demo content out of search engines', () => {
    expect(writeRobots(makePortalSnapshot({ districts }))).toBe('User-agent: *\nDisallow: /\n');
  });
});
