import type { DateTime } from 'luxon';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import type { RenderedFile } from './RenderedFile.ts';
import { RenderError } from './RenderError.ts';

export interface PageInput {
  readonly site: CompiledSite;
  readonly snapshot: Snapshot;
  /** public path of the snapshot's unit */
  readonly path: string;
  /** the render clock; an ISO 8601 instant where it has to cross to a worker */
  readonly now: string | DateTime;
}

/** Renders one public path, for a build or a preview. Throws `RenderError` for whatever is not a complete page. */
export async function renderPage({ site, snapshot, path, now }: PageInput): Promise<RenderedFile> {
  const { unit } = snapshot;
  let thrown: unknown;
  const locals = {
    content: snapshot,
    now: toBerlin(now),
    // The site's middleware calls it: Astro itself only logs what a page throws.
    onRenderError: (error: unknown) => {
      thrown = error;
    },
  };
  const { status, headers, bytes } = await ask(site, path, locals).catch((error: unknown) => {
    throw new RenderError({ unit, path, status: 0, cause: thrown ?? error });
  });
  const isNotFoundPage = path === notFoundPathOf(snapshot);
  const isExpected = status === 200 || (isNotFoundPage && status === 404 && bytes.byteLength > 0);
  if (!isExpected || thrown !== undefined) throw new RenderError({ unit, path, status, cause: thrown });
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  return {
    path,
    file: fileOfPath(path),
    status: isNotFoundPage ? 404 : 200,
    contentType: withCharset(contentType),
    bytes,
  };
}

/** No page looks at the host: absolute addresses are made with the origin in the snapshot. */
async function ask(site: CompiledSite, path: string, locals: object) {
  const response = await site.handler(new Request(`http://site.invalid${path}`), locals);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

function notFoundPathOf(snapshot: Snapshot): string {
  return snapshot.kind === 'portal' ? portalPaths.notFound() : districtPaths(snapshot.unit).notFound();
}

function withCharset(contentType: string): string {
  return contentType.startsWith('text/') && !contentType.includes('charset=')
    ? `${contentType}; charset=utf-8`
    : contentType;
}
