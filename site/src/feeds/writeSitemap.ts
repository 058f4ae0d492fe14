import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import { writeXml } from './writeXml.ts';

/** The addresses of a unit's pages for search engines (sitemaps.org): no files, no page for what is not found. */
export function writeSitemap(snapshot: Snapshot): string {
  const notFound = snapshot.kind === 'portal' ? portalPaths.notFound() : districtPaths(snapshot.unit).notFound();
  const pages = pagesOf(snapshot).filter((path) => path.endsWith('/') && path !== notFound);
  return writeXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: pages.map((path) => ({ loc: snapshot.origin + path })),
    },
  });
}
