import { chromium, type Browser } from 'playwright-core';
import { requireChromium } from './findChromium.ts';

/**
 * Starts a headless Chromium with a fresh profile (Playwright makes one and removes it with the browser). It asks nothing
 * of any host by itself, so that a test sees the requests of its page only.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: [
      // Chromium refuses its sandbox to root
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
