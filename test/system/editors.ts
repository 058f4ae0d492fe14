import type { Browser, Page } from 'playwright-core';
import type { Account } from '../../scripts/state/demoAccounts.ts';
import { logIn } from './adminPages.ts';

/** A person at a computer of their own, logged in. */
export async function openDesk({
  browser,
  cmsUrl,
  account,
}: {
  browser: Browser;
  cmsUrl: string;
  account: Account;
}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await logIn({ page, cmsUrl, account });
  return page;
}

/** Types into a field and waits until the server knows that this person edits the document. */
export async function typeAndLock({ page, field, text }: { page: Page; field: string; text: string }): Promise<void> {
  const answer = waitForFormState(page);
  await page.locator(field).fill(text);
  await answer;
}

/** Takes a document over in the dialog and waits until Payload has made the form anew, for this person. */
export async function takeOver({ page, field }: { page: Page; field: string }): Promise<void> {
  await page.locator(field).evaluate((element) => element.setAttribute('data-before', ''));
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await page.locator(`${field}:not([data-before]):enabled`).waitFor();
}

/** Payload asks the server about the form with a server action of the page's own address. */
export function waitForFormState(page: Page): Promise<unknown> {
  return page.waitForResponse((response) => response.request().method() === 'POST' && response.url() === page.url());
}

/** The message at a field of a form. */
export function messageAt(page: Page, field: string) {
  return page
    .locator('.field-type', { has: page.locator(field) })
    .last()
    .locator('.field-error');
}

/** Messages in the corner of the window. */
export function toasts(page: Page) {
  return page.locator('.payload-toast-container');
}
