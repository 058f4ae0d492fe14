import type { Browser } from 'playwright-core';
import { findViolations } from './findViolations.ts';

export type PageFinding = { url: string; finding: string };

/**
 * Opens every page in a browser, as on a phone, and lists what axe finds, what the page asks of other hosts, what its own
 * policy forbids and where it is wider than the screen.
 */
export async function inspectPages({
  browser,
  urls,
  origin,
}: {
  browser: Browser;
  urls: string[];
  origin: string;
}): Promise<PageFinding[]> {
  const findings: PageFinding[] = [];
  const waiting = [...urls];
  const work = async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-DE' });
    const page = await context.newPage();
    let url = '';
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) findings.push({ url, finding: `asks ${request.url()}` });
    });
    page.on('console', (message) => {
      if (message.type() === 'error') findings.push({ url, finding: message.text() });
    });
    for (url = waiting.shift() ?? ''; url !== ''; url = waiting.shift() ?? '') {
      await page.goto(url);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) findings.push({ url, finding: `is ${width} px wide` });
      const violations = await findViolations(page);
      findings.push(...violations.map((finding) => ({ url, finding })));
    }
    await context.close();
  };
  await Promise.all([work(), work()]);
  return findings;
}
