import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeDistrict } from './changeDistrict.ts';
import { useServedFixtures } from './useServedFixtures.ts';

const paths = [
  '/termine/',
  '/termine/mai/',
  '/musterkreis/netzwerk/',
  '/musterkreis/termine/',
  '/musterkreis/termine/netzwerktreffen-maerz-2026/',
  '/musterkreis/termine/ak-insofa-februar-2026/',
  '/musterkreis/termine/auftakt-2025/',
  '/musterkreis/aktuelles/',
  '/musterkreis/aktuelles/vereinbarung-unterzeichnet/',
  '/musterkreis/verfahren/',
  '/musterkreis/verfahren/sorge-um-ein-kind/',
  '/musterkreis/verfahren/schulen/',
];

// The last one is 1280 pixels at 400 % zoom.
const looks = [
  { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { viewport: { width: 320, height: 256 }, colorScheme: 'light' },
] as const;

// No photo file is there in tests, which is also how the page of a press text begins.
const change = changeDistrict(({ news }) => ({
  news: news.map((item) => ({ ...item, photo: item.photo && { ...item.photo, image: null } })),
}));
const site = useServedFixtures({
  change: (snapshot) => (snapshot.kind === 'district' ? change(snapshot) : snapshot),
});

test.each(paths)('%s has no finding, no sideways scrolling and asks no other host', async (path) => {
  const page = await site.browser.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) foreign.push(request.url());
  });
  const response = await page.goto(site.origin + path);
  expect(response?.status()).toBe(200);
  await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    findings.push(...(await findFaults(page)).map((fault) => `${viewport.width} px, ${colorScheme}: ${fault}`));
  }
  await page.close();
  expect(findings).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a calendar program finds the feed and the calendar by their links', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/musterkreis/termine/`);
  const subscription = await page.getByRole('link', { name: 'Termine abonnieren' }).getAttribute('href');
  expect(subscription).toBe('webcal://schutznetz.example/musterkreis/termine.ics');
  await page.goto(`${site.origin}/musterkreis/aktuelles/`);
  // The browser's own parser is the judge of the feed.
  const root = await page.evaluate(async () => {
    const feed = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
    const text = await (await fetch(feed?.href ?? '')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return { name: xml.documentElement.localName, namespace: xml.documentElement.namespaceURI };
  });
  await page.close();
  expect(root).toEqual({ name: 'feed', namespace: 'http://www.w3.org/2005/Atom' });
});

function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    const isTooWide = document.documentElement.scrollWidth > window.innerWidth;
    return isTooWide ? [...faults, 'the page scrolls sideways'] : faults;
  });
}
