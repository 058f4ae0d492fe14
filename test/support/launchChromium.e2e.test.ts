import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './launchChromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the browser that tests get shows a page and runs its scripts', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>Kinderschutz</h1><script>document.title = "läuft"</script>');
  expect(await page.title()).toBe('läuft');
  expect(await page.getByRole('heading').textContent()).toBe('Kinderschutz');
});
