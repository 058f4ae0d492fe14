import type { DateTime } from 'luxon';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { prepareContent, type Content } from '../context/prepareContent.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import type { ReadRecorder } from './recordReads.ts';
import { renderedFile, type RenderedFile } from './RenderedFile.ts';
import { RenderError } from './RenderError.ts';

export interface PageInput {
  readonly site: CompiledSite;
  readonly snapshot: Snapshot;
  /** public path of the snapshot's unit */
  readonly path: string;
  /** the render clock; an ISO 8601 instant where it has to cross to a worker */
  readonly now: string | DateTime;
}

/** Renders one public path, for a preview. Throws `RenderError` for whatever is not a complete page. */
export function renderPage({ site, snapshot, path, now: clock }: PageInput): Promise<RenderedFile> {
  const now = toBerlin(clock);
  return renderContent({ site, content: prepareContent(snapshot, now), path, now });
}

/** Like `renderPage`, where the content is prepared once for many pages. */
export async function renderContent({
  site,
  content,
  path,
  now,
  once,
}: {
  site: CompiledSite;
  content: Content;
  path: string;
  now: DateTime<true>;
  /** of the recorder through which `content` is read */
  once?: ReadRecorder<Content>['once'];
}): Promise<RenderedFile> {
  const { unit } = content;
  const { status, headers, bytes } = await ask(site, path, { content, now, once }).catch((cause: unknown) => {
    throw new RenderError({ unit, path, status: 0, cause });
  });
  if (status !== 200 || bytes.byteLength === 0) throw new RenderError({ unit, path, status });
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  return renderedFile({
    path,
    file: fileOfPath(path),
    status: path === notFoundPathOf(content) ? 404 : 200,
    contentType: withCharset(contentType),
    bytes,
  });
}

async function ask(site: CompiledSite, path: string, locals: object) {
  const response = await site.handler(path, locals);
  return { status: response.status, headers: response.headers, bytes: await response.bytes() };
}

function notFoundPathOf({ kind, unit }: Content): string {
  return kind === 'portal' ? portalPaths.notFound() : districtPaths(unit).notFound();
}

function withCharset(contentType: string): string {
  return contentType.startsWith('text/') && !contentType.includes('charset=')
    ? `${contentType}; charset=utf-8`
    : contentType;
}
