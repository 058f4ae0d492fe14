import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { prepareContent } from '../context/prepareContent.ts';
import { mapLimited } from '../releases/mapLimited.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import type { RenderedFile } from './RenderedFile.ts';
import { renderContent, type PageInput } from './renderPage.ts';

/**
 * Renders every public path of a unit; for the portal the fixed files of the site are added. The same input gives the
 * same bytes. Apart from `site`, which a worker loads by its `distDir`, the input is plain data and can be sent to one.
 * Throws `RenderError` for the first page that fails.
 */
export async function renderUnit({
  site,
  snapshot,
  now: clock,
}: {
  site: CompiledSite;
  snapshot: Snapshot;
  now: PageInput['now'];
}): Promise<RenderedFile[]> {
  const now = toBerlin(clock);
  const content = prepareContent(snapshot, now);
  // Two at a time: rendering is work of the processor, but a page that waits for something must not stop the others.
  const pages = await mapLimited(pagesOf(snapshot), 2, (path) => renderContent({ site, content, path, now }));
  return snapshot.kind === 'portal' ? [...pages, ...site.publicFiles] : pages;
}
