import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './support/testDatabase.ts';
import { launchChromium } from './support/launchChromium.ts';
import { startSystem, type System } from './support/startSystem.ts';
import { logIn, openDocument } from './system/adminPages.ts';

const coordinator = 'Koordination Netzwerk Kinderschutz';
const contacts = '/kreis-soest/kontakte/';
/** Free for fiction by the Bundesnetzagentur. */
const newNumber = { typed: '030 / 23125-456', href: 'tel:+493023125456', shown: '030 23125456' };
const draftNumber = { typed: '030 23125 457', href: 'tel:+493023125457' };

let database: TestDatabase;
let system: System;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
  system = await startSystem({ databaseUrl: database.url });
  browser = await launchChromium();
  page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  await logIn({ page, cmsUrl: system.cmsUrl, account: system.accounts.koordination });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  await database?.drop();
});

afterEach(() => page.unrouteAll());

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

test('The demo shows the number of the coordinator from the source.', async () => {
  expect(await readPublic(contacts)).toContain('tel:+4929211032357');
});

test('A number saved as a draft does not appear on the public page.', async () => {
  await typeNumber(draftNumber.typed);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByText(/erfolgreich gespeichert|gespeichert/i).first().waitFor();
  await page.getByText('Ein neuerer Entwurf ist noch nicht veröffentlicht').waitFor();
  expect(await readPublic(contacts)).not.toContain(draftNumber.href);
  expect(await readPublic(contacts)).toContain('tel:+4929211032357');
});

test('A published number is on the public page a moment later, and the admin says since when.', async () => {
  await typeNumber(newNumber.typed);
  await page.locator('#action-save').click();
  const status = page.getByRole('region', { name: 'Stand auf der Website' });
  await status.getByText(/Live/).waitFor();
  await status.getByText(/Seit \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d Uhr \(Veröffentlichung \d+\)/).waitFor();

  const reader = await browser.newPage({ javaScriptEnabled: false });
  await reader.goto(`${system.siteUrl}${contacts}`);
  const link = reader.locator(`a[href="${newNumber.href}"]`).first();
  expect(await link.innerText()).toContain(newNumber.shown);
  await reader.close();
  expect(await readPublic(contacts)).not.toContain('tel:+4929211032357');
});

test('A number without area code is refused in German, and what was typed stays.', async () => {
  await typeNumber('1032357');
  await page.locator('#action-save').click();
  await page.getByText(/Vorwahl/).first().waitFor();
  expect(await page.locator('#field-phones__0__number').inputValue()).toBe('1032357');
  expect(await readPublic(contacts)).toContain(newNumber.href);
});
