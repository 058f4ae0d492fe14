import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../../test/support/launchChromium.ts';
import { serveFixtures } from './serveFixtures.ts';

/** Empty until the set-up that `useServedFixtures` registers has run. */
export interface ServedFixtures {
  readonly origin: string;
  readonly browser: Browser;
}

/** The pages of the fixtures, served, and a browser, for the tests of a file. Called at the top of the file. */
export function useServedFixtures(options?: Parameters<typeof serveFixtures>[0]): ServedFixtures {
  const used = {} as ServedFixtures;
  const ending = new AsyncDisposableStack();
  beforeAll(async () => {
    const site = await serveFixtures(options);
    ending.defer(site.close);
    const browser = await launchChromium();
    ending.defer(() => browser.close());
    Object.assign(used, { origin: site.origin, browser });
  });
  afterAll(() => ending.disposeAsync());
  return used;
}
