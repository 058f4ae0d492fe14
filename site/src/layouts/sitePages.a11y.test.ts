import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useServedFixtures } from '../testing/useServedFixtures.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pageTypes = [
  '/',
  '/orte/',
  '/netzwerke/',
  '/hilfetelefone/',
  '/glossar/',
  '/rechtsgrundlagen/',
  '/leichte-sprache/',
  '/seiten/ueber-uns/',
  '/barrierefreiheit/',
  '/nicht-gefunden/',
  '/musterkreis/',
  '/musterkreis/hilfe/',
  '/musterkreis/orte/musterstadt/',
  '/musterkreis/orte/leerbeispiel/',
  '/musterkreis/kontakte/',
  '/musterkreis/leichte-sprache/',
  '/musterkreis/seiten/kinderrechte/',
  '/musterkreis/impressum/',
];

const site = useServedFixtures();
let context: BrowserContext;
let page: Page;

async function openPage(): Promise<void> {
  context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
}
const closePage = () => context.close();

describe.each(pageTypes)('%s', (path) => {
  const elsewhere: string[] = [];
  let shift: number;

  // Once for all, as to load a page takes the browser longer than most of what is looked at.
  beforeAll(async () => {
    await openPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
    });
    await page.goto(site.origin + path);
    shift = await layoutShift();
    await page.evaluate(axe);
  });
  afterAll(closePage);

  it('moves nothing while it loads', () => {
    expect(shift).toBeLessThan(0.01);
  });

  it('has no axe finding', async () => {
    expect(await findViolations()).toEqual([]);
  });

  it('has enough contrast in dark colours', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations('color-contrast')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('needs no sideways scrolling at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('asks no other host', () => {
    expect(elsewhere).toEqual([]);
  });
});

describe('the page of a town', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('shows the number to call in the first screen of a phone, above the way out', async () => {
    await page.goto(`${site.origin}/musterkreis/orte/musterstadt/`);
    const call = await page.locator('a[href="tel:+493023125201"]').first().boundingBox();
    const exit = await page.locator('[data-exit]').boundingBox();
    expect((call?.y ?? Infinity) + (call?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
  });

  it('has calls that a thumb can hit', async () => {
    await page.goto(`${site.origin}/musterkreis/orte/musterstadt/`);
    for (const call of await page.locator('.sn-call').all()) {
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('says within the hours that it is time to call', async () => {
    await page.clock.setFixedTime('2026-02-09T10:15:00+01:00');
    await page.goto(`${site.origin}/musterkreis/orte/musterstadt/`);
    await page.getByText('Jetzt ist Sprechzeit, bis 12:30 Uhr.').first().waitFor();
  });

  it('prints the numbers on one sheet, without navigation', async () => {
    await page.goto(`${site.origin}/musterkreis/orte/musterstadt/`);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('[data-exit]').isVisible()).toBe(false);
  });
});

describe('the search for a place', () => {
  beforeEach(openPage);
  afterEach(closePage);

  async function search(query: string): Promise<string[]> {
    await page.goto(`${site.origin}/orte/`);
    await page.getByRole('searchbox').fill(query);
    return page.locator('[data-place]:visible a').allTextContents();
  }

  it.each([
    ['aeusser', ['Äußerlingen']],
    ['ohrings', ['Öhringsmuster']],
    ['Ödland', ['Musterstadt']],
    ['00002', ['Äußerlingen', 'Beispielhausen', 'Musterstadt']],
    ['nirgendwo', []],
  ])('finds for "%s" %j', async (query, places) => {
    expect(await search(query)).toEqual(places);
  });

  it('tells how many places it has found', async () => {
    await search('00002');
    expect(await page.getByRole('status').textContent()).toBe('3 Orte gefunden.');
    await page.getByRole('searchbox').fill('xyz');
    expect(await page.getByRole('status').textContent()).toContain('Kein Ort gefunden');
  });

  it('goes to the only hit', async () => {
    await search('Ödland');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/musterkreis/orte/musterstadt/');
  });

  it('takes over what was typed on the start page', async () => {
    await page.goto(site.origin);
    await page.getByRole('searchbox').fill('Öhr');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/orte/?q=**');
    expect(await page.locator('[data-place]:visible a').allTextContents()).toEqual(['Öhringsmuster']);
  });

  it('leaves the whole list from A to Z without scripts', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const withoutScripts = await plain.newPage();
    await withoutScripts.goto(`${site.origin}/orte/?q=Musterstadt`);
    expect(await withoutScripts.locator('[data-place]:visible').count()).toBe(9);
    await plain.close();
  });
});

describe('leaving quickly', () => {
  const weather = 'https://www.dwd.de/';

  beforeEach(async () => {
    await openPage();
    await page.route(`${weather}**`, (route) => route.fulfill({ body: 'Wetter' }));
    await page.goto(site.origin);
    await page.goto(`${site.origin}/musterkreis/hilfe/`);
  });
  afterEach(closePage);

  it('puts the other page in the place of this one', async () => {
    await page.locator('[data-exit]').click();
    await page.waitForURL(weather);
    await page.goBack();
    expect(page.url()).toBe(`${site.origin}/`);
  });

  it('also works with Escape three times', async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL(weather);
  });

  it('needs three presses', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${site.origin}/musterkreis/hilfe/`);
  });
});

describe('the menu on a phone', () => {
  it('opens and closes without a script', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const phone = await plain.newPage();
    await phone.goto(`${site.origin}/musterkreis/`);
    const link = phone.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Kontakte' });
    expect(await link.isVisible()).toBe(false);
    await phone.getByRole('button', { name: 'Menü' }).click();
    expect(await link.isVisible()).toBe(true);
    await phone.getByRole('button', { name: 'Schließen' }).click();
    expect(await link.isVisible()).toBe(false);
    await plain.close();
  });
});

/** Axe, which the page has loaded, with all its rules, the good practices included, or with one. */
async function findViolations(rule?: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
        only === undefined ? {} : { runOnly: [only] },
      ),
    rule,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Sum of all movements of the layout that the reader has not caused. */
function layoutShift(): Promise<number> {
  return page.evaluate(async () => {
    // On a busy machine they come after the page, and what they move counts.
    await document.fonts.ready;
    return new Promise<number>((resolve) => {
      let total = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        resolve(total);
      }, 100);
    });
  });
}
