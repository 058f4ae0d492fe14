import type { Page } from 'playwright-core';
import type { Account } from '../../scripts/state/demoAccounts.ts';

/** Logs a person in through the form of the admin. */
export async function logIn({
  page,
  cmsUrl,
  account,
}: {
  page: Page;
  cmsUrl: string;
  account: Account;
}): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(account.email);
  await page.locator('#field-password').fill(account.password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL(`${cmsUrl}/admin`);
}

/** Opens a document from its list, as an editor finds it. */
export async function openDocument({
  page,
  cmsUrl,
  collection,
  title,
}: {
  page: Page;
  cmsUrl: string;
  collection: string;
  title: string;
}): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/${collection}?limit=100`);
  // Followed by its address: a click before the list is interactive would do nothing.
  const address = await page.getByRole('link', { name: title }).first().getAttribute('href');
  await page.goto(new URL(address ?? '', cmsUrl).href);
  await page.locator('.publish-status').waitFor();
}
