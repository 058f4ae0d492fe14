import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Weights of Fira Sans that the styles use, with KERN's name of the cut. */
const cuts = { 400: 'Regular', 600: 'SemiBold' } as const;

/** Latin with all letters of the languages of Europe that use it, and the signs of German typography. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...'ȘșȚțẞ‐‑–—‘’‚“”„†•…‰‹›€→←↑↓−',
  // the narrow spaces between the groups of a phone number
  '\u2009',
  '\u202f',
].join('');

/**
 * Astro integration that writes KERN's Fira Sans, cut down to Latin, to `.astro/fonts/`: 31 kB a weight instead of
 * 130 kB. The names of the copyright holders and the licence (OFL 1.1) stay in the files.
 */
export function cutFonts(): AstroIntegration {
  return {
    name: 'cut-fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = new URL('.astro/fonts/', config.root);
        await mkdir(folder, { recursive: true });
        await Promise.all(
          Object.entries(cuts).map(([weight, cut]) => cutFont(cut, new URL(`fira-sans-${weight}.woff2`, folder))),
        );
      },
    },
  };
}

async function cutFont(cut: string, target: URL): Promise<void> {
  const source = createRequire(import.meta.url).resolve(`@kern-ux/native/dist/fonts/fira-sans/FiraSans-${cut}.woff2`);
  const font = await subsetFont(await readFile(source), characters, {
    targetFormat: 'woff2',
    preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 7, 13, 14],
  });
  await writeFile(target, font);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
