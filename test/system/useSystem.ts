import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { copyDemo } from '../support/copyDemo.ts';
import { launchChromium } from '../support/launchChromium.ts';
import { startSystem, type System } from '../support/startSystem.ts';

/** A running system and a browser. Empty until the set-up that `useSystem` registers has run. */
export interface UsedSystem extends Pick<System, 'siteUrl' | 'cmsUrl' | 'accounts'> {
  readonly browser: Browser;
}

/**
 * The whole system on a database of its own, and a browser, for the tests of a file. Called at the top of the file, before
 * its own `beforeAll`.
 */
export function useSystem(): UsedSystem {
  const used = {} as UsedSystem;
  const ending = new AsyncDisposableStack();
  beforeAll(async () => {
    const { database, dataDir } = await copyDemo();
    ending.defer(database.drop);
    const { siteUrl, cmsUrl, accounts, stop } = await startSystem({ databaseUrl: database.url, dataDir });
    ending.defer(stop);
    const browser = await launchChromium();
    ending.defer(() => browser.close());
    Object.assign(used, { siteUrl, cmsUrl, accounts, browser });
  }, 300_000);
  afterAll(() => ending.disposeAsync());
  return used;
}
