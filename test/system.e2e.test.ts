import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from './system/adminPages.ts';
import { messageAt, openDesk } from './system/editors.ts';
import { crawl, targetsOf, type CrawledPage } from './system/crawl.ts';
import { inspectPages } from './system/inspectPages.ts';
import { useSystem } from './system/useSystem.ts';

const coordinator = 'Koordination Netzwerk Kinderschutz';
const contacts = '/kreis-soest/kontakte/';
/** Free for fiction by the Bundesnetzagentur. */
const newNumber = { typed: '030 / 23125-456', href: 'tel:+493023125456', shown: '030 23125456' };
const draftNumber = { typed: '030 23125 457', href: 'tel:+493023125457' };

const system = useSystem();
let page: Page;

beforeAll(async () => {
  const { browser, cmsUrl, accounts } = system;
  page = await openDesk({ browser, cmsUrl, account: accounts.koordination });
});

async function typeNumber(number: string): Promise<void> {
  await openDocument({ page, cmsUrl: system.cmsUrl, collection: 'contacts', title: coordinator });
  await page.getByRole('button', { name: 'Erreichen' }).click();
  await page.locator('#field-phones__0__number').fill(number);
}

/** The public page as a reader without scripts gets it. */
async function readPublic(path: string): Promise<string> {
  const response = await fetch(`${system.siteUrl}${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe('The whole site of the demo', () => {
  let pages: CrawledPage[];

  beforeAll(async () => {
    pages = await crawl(system.siteUrl);
  });

  test('has every page of the five networks, and no link leads nowhere.', () => {
    const towns = pages.filter(({ url }) => /\/orte\/[a-z-]+\/$/.test(url));
    expect(towns).toHaveLength(47);
    expect(
      pages.filter(({ status }) => status !== 200).map(({ url, status, linkedFrom }) => ({ url, status, linkedFrom })),
    ).toEqual([]);
  });

  test('loads nothing from another host, and has no script or style in its pages.', () => {
    for (const { url, body, contentType } of pages.filter((page) => page.contentType.includes('html'))) {
      const loaded = [...body.matchAll(/<(?:script|img|link|iframe|video|source)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .join('');
      const foreign = targetsOf({ body: loaded, contentType, url }).filter(
        (target) => !target.startsWith(system.siteUrl),
      );
      expect({ url, foreign }).toEqual({ url, foreign: [] });
      expect({ url, inline: /<style|<script(?![^>]*\bsrc=)|\sstyle="|\son[a-z]+="/.test(body) }).toEqual({
        url,
        inline: false,
      });
    }
  });

  test('has no finding of axe, no foreign request and no sideways scrolling on any page.', async () => {
    const urls = pages.filter((page) => page.contentType.includes('html')).map(({ url }) => url);
    expect(await inspectPages({ browser: system.browser, urls, origin: system.siteUrl })).toEqual([]);
  }, 300_000);
});

test('The demo shows the number of the coordinator from the source.', async () => {
  expect(await readPublic(contacts)).toContain('tel:+4929211032357');
});

test('A number saved as a draft does not appear on the public page.', async () => {
  await typeNumber(draftNumber.typed);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page
    .getByText(/erfolgreich gespeichert|gespeichert/i)
    .first()
    .waitFor();
  await page.getByText('Ein neuerer Entwurf ist noch nicht veröffentlicht').waitFor();
  expect(await readPublic(contacts)).not.toContain(draftNumber.href);
  expect(await readPublic(contacts)).toContain('tel:+4929211032357');
});

test('A published number is on the public page a moment later, and the admin says since when and where, in the same form.', async () => {
  await typeNumber(newNumber.typed);
  const opened = await page.evaluateHandle(() => document.documentElement);
  const status = page.getByRole('region', { name: 'Stand auf der Website' });
  const releaseShown = async () => Number(/\(Veröffentlichung (\d+)\)/.exec(await status.innerText())?.[1]);
  // The form may still be asking: until it is answered it names no release.
  await expect.poll(releaseShown, { timeout: 30_000 }).toBeGreaterThan(0);
  const before = await releaseShown();
  await page.locator('#action-save').click();
  // Until the save has come through, the form shows the release before.
  await expect.poll(releaseShown, { timeout: 30_000 }).toBeGreaterThan(before);
  expect(await status.innerText()).toMatch(
    /^Live\s+Seit \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d Uhr \(Veröffentlichung \d+\)\. \d+ Seiten? geändert\./,
  );
  await status.getByText('Geänderte Seiten ansehen').click();
  const links = await status
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toContain(`${system.siteUrl}${contacts}`);
  for (const link of links) expect(await readPublic(new URL(link).pathname)).toContain(newNumber.href);
  // A page that is loaded anew has another root, and the handle to the former one fails.
  expect(await opened.evaluate((root) => root === document.documentElement)).toBe(true);

  const reader = await system.browser.newPage({ javaScriptEnabled: false });
  await reader.goto(`${system.siteUrl}${contacts}`);
  const link = reader.locator(`a[href="${newNumber.href}"]`).first();
  expect(await link.innerText()).toContain(newNumber.shown);
  await reader.close();
  expect(await readPublic(contacts)).not.toContain('tel:+4929211032357');
});

test('A number without area code is refused in German, and what was typed stays.', async () => {
  await typeNumber('1032357');
  await page.locator('#action-save').click();
  // The help text names the area code too: only the field's own message counts.
  const problem = messageAt(page, '#field-phones__0__number');
  await problem.waitFor();
  expect(await problem.innerText()).toContain('Vorwahl');
  expect(await page.locator('#field-phones__0__number').inputValue()).toBe('1032357');
  expect(await readPublic(contacts)).toContain(newNumber.href);
});

test('A contact that is withdrawn leaves the site, and the admin says so at once.', async () => {
  await openDocument({ page, cmsUrl: system.cmsUrl, collection: 'contacts', title: coordinator });
  const status = page.getByRole('region', { name: 'Stand auf der Website' });
  await status.getByText('Live').waitFor();
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-unpublish').click();
  await page.locator('#confirm-action').click();
  // Without being told, it would look again after a minute.
  await status.getByText('Auf der Website steht er nicht.').waitFor({ timeout: 20_000 });
  // It was the only one on its page.
  expect((await fetch(`${system.siteUrl}${contacts}`)).status).toBe(404);
});
