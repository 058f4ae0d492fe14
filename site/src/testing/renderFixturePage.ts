import { join } from 'node:path';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { fixtureNow, devLocals } from '../fixtures/devLocals.ts';
import { loadCompiledSite, type CompiledSite } from '../render/loadCompiledSite.ts';
import type { RenderedFile } from '../render/RenderedFile.ts';
import { renderPage } from '../render/renderPage.ts';

/** What `astro build` made; `npm test` compiles before it runs the tests. */
const distDir = join(import.meta.dirname, '../../dist');

/** Renders a page with the compiled site from the fictional content, which a test may change. Throws where no page is. */
export async function renderFixturePage(
  path: string,
  { change = (snapshot) => snapshot, now = fixtureNow.toISO() }: FixtureOptions = {},
): Promise<RenderedFile> {
  compiled ??= loadCompiledSite(distDir);
  return renderPage({ site: await compiled, snapshot: change(devLocals(path).content), path, now });
}

export interface FixtureOptions {
  change?: (snapshot: Snapshot) => Snapshot;
  /** render clock, ISO 8601 */
  now?: string;
}

/** The words of the page's main part, as one line. */
export async function readFixturePage(path: string, options?: FixtureOptions): Promise<string> {
  const { bytes } = await renderFixturePage(path, options);
  const html = Buffer.from(bytes).toString('utf8');
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1];
  if (main === undefined) throw new Error(`${path} has no main part`);
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);|&(amp|lt|gt|quot);/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (entities[name] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

let compiled: Promise<CompiledSite> | undefined;
