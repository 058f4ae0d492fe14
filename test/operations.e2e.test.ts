import type { Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { changeNumber } from './system/changeNumber.ts';
import { openDesk } from './system/editors.ts';
import { findViolations } from './system/findViolations.ts';
import { useSystem } from './system/useSystem.ts';

const path = '/kreis-soest/kontakte/';
const first = { shown: '02921 1032357', href: 'tel:+4929211032357' };
/** Free for fiction by the Bundesnetzagentur. */
const second = { shown: '030 23125456', href: 'tel:+493023125456' };
const third = { shown: '030 23125457', href: 'tel:+493023125457' };

const system = useSystem();
let page: Page;

beforeAll(async () => {
  await publishNumber(second.href);
  await untilPublic(second.href);
  const { browser, cmsUrl, accounts } = system;
  page = await openDesk({ browser, cmsUrl, account: accounts.betrieb });
  await page.goto(`${cmsUrl}/admin/veroeffentlichung`);
  await page.getByRole('heading', { name: 'Was öffentlich ist' }).waitFor();
});

/** The coordination of Stadt Soest publishes another number of the coordinator. */
function publishNumber(href: string): Promise<void> {
  return changeNumber({ cmsUrl: system.cmsUrl, account: system.accounts.koordination, to: href.replace('tel:', '') });
}

async function readPublic(): Promise<string> {
  return (await fetch(`${system.siteUrl}${path}`)).text();
}

async function untilPublic(href: string): Promise<void> {
  await vi.waitFor(async () => expect(await readPublic()).toContain(href), { timeout: 30_000, interval: 100 });
}

/** Follows the tab key as somebody without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (label.trim().startsWith(name)) return;
  }
  throw new Error(`The tab key does not lead to "${name}"`);
}

async function command(button: string, confirmation: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: confirmation, exact: true }).click();
}

/** Unfolds a release in the list. */
async function openRelease(number: number) {
  const release = page.locator('.operations__item', { hasText: `Veröffentlichung ${number},` });
  const details = release.locator('details').first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  return release;
}

const unit = (name: string) =>
  page.locator('.operations__item', { has: page.getByRole('heading', { name, exact: true }) });

test('Operations see what is live since when, what waits and the last releases.', async () => {
  expect(await unit('Kreis Soest').innerText()).toMatch(
    /Öffentlich seit \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d Uhr \(Veröffentlichung \d+\)/,
  );
  await page.getByRole('heading', { name: 'Was wartet (0)' }).waitFor();
  const releases = await page.locator('.operations__item summary').allInnerTexts();
  expect(releases).toHaveLength(2);
  expect(releases[0]).toMatch(/^Veröffentlichung 2, .*: Veröffentlicht – Kreis Soest$/);
  expect(releases[1]).toMatch(/^Veröffentlichung 1, .*: Veröffentlicht – /);
  for (const name of ['Kreis Kleve', 'Wermelskirchen', 'Portal']) expect(releases[1]).toContain(name);
});

test('A changed page shows its text before and after, with the numbers marked.', async () => {
  const release = await openRelease(2);
  await release.locator('summary', { hasText: path }).first().click();
  const diff = release.locator('.operations__diff').first();
  await diff.waitFor();
  const marked = await diff.locator('.operations__phone').allInnerTexts();
  expect(marked.join(' | ')).toContain(first.shown);
  expect(marked.join(' | ')).toContain(second.shown);
  expect(await diff.innerText()).toMatch(/Nicht mehr auf der Seite[^]*Neu auf der Seite/);
});

test('The view with all that is unfolded has no finding of axe and no sideways scrolling, wide and narrow.', async () => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findViolations(page, '.operations')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('A unit is published again with the keyboard alone, and the focus comes back to the button.', async () => {
  await page.reload();
  await tabTo('Neu veröffentlichen: Kreis Soest');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog');
  await question.getByText('Kreis Soest neu veröffentlichen?').waitFor();
  expect(await findViolations(page, '.confirmation-modal')).toEqual([]);
  await tabTo('Neu veröffentlichen');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Erledigt').waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe('Neu veröffentlichen: Kreis Soest');
});

test('All of the site is published again after a question, and the outcome is among the last commands.', async () => {
  const everything = 'Alles neu veröffentlichen';
  await page.getByRole('button', { name: everything, exact: true }).click();
  const question = page.getByRole('dialog');
  await question.getByText('Die ganze Website neu veröffentlichen?').waitFor();
  await question.getByRole('button', { name: everything, exact: true }).click();
  const done = page.locator('.operations__item[data-tone="live"]', { hasText: `${everything} (Sie, ` });
  await done.getByText('Die öffentlichen Seiten entsprachen schon dem Inhalt.').waitFor();
});

test('While publishing is paused nothing goes out, and all of it goes out when it resumes.', async () => {
  await command('Veröffentlichung anhalten', 'Veröffentlichung anhalten');
  await page.locator('.operations__pause').getByText('ist angehalten').waitFor();
  await publishNumber(third.href);
  await page.getByRole('heading', { name: /Was wartet \([1-9]/ }).waitFor();
  expect(await readPublic()).toContain(second.href);
  await command('Veröffentlichung fortsetzen', 'Veröffentlichung fortsetzen');
  await page.locator('.operations__pause').getByText('Die Veröffentlichung läuft.').waitFor();
  await untilPublic(third.href);
});

test('A unit goes back to a release, stays there whatever is saved, and follows the content again when it is let go.', async () => {
  const release = await openRelease(1);
  const back = 'Kreis Soest auf diesen Stand zurücksetzen';
  await release.getByRole('button', { name: back }).click();
  await page.getByRole('dialog').getByRole('button', { name: back }).click();
  await untilPublic(first.href);
  await unit('Kreis Soest').getByText('Zurückgesetzt').waitFor();

  await publishNumber(second.href);
  await page.getByRole('status').getByText('Erledigt').waitFor();
  expect(await readPublic()).toContain(first.href);

  await command('Freigeben: Kreis Soest', 'Freigeben');
  await untilPublic(second.href);
  await unit('Kreis Soest').getByText('Zurückgesetzt').waitFor({ state: 'detached' });
});
